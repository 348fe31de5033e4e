namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction(string type = default)
{
    public MessageReaction() : this(null) { }

    /// <summary>One of <see cref="MessageReactionTypes"/>, or a channel's own.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = type;
}
