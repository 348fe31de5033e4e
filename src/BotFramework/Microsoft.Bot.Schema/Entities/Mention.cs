namespace Microsoft.Bot.Schema;

/// <summary>Someone was mentioned in a message's text.</summary>
public class Mention : Entity
{
    public Mention() : base("mention") { }

    /// <param name="type">Ignored: a mention is always of type <c>mention</c>.</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default) : this()
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The piece of the message's text that mentions; null or empty when there is none.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
