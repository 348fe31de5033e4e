using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>One of <see cref="MessageReactionTypes"/>, or a channel's own.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
