namespace Microsoft.Bot.Schema;

/// <summary>Someone was mentioned in a message's text.</summary>
public class Mention : Entity
{
    private const string MentionType = "mention";

    public Mention()
    {
        Type = MentionType;
    }

    /// <param name="type">Ignored: a mention is always of type <c>mention</c>.</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
    {
        Mentioned = mentioned;
        Text = text;
        Type = MentionType;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The piece of the message's text that mentions; null or empty when there is none.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
