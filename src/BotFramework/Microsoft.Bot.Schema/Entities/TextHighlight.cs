namespace Microsoft.Bot.Schema;

/// <summary>A piece of a message's text.</summary>
public class TextHighlight(string text = default, int? occurrence = default)
{
    public TextHighlight() : this(null) { }

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    /// <summary>Which of several equal pieces; counted from 1.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; } = occurrence;
}
