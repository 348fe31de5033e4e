using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A piece of a message's text.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which of several equal pieces; counted from 1.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }
}
