namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that a user can choose.</summary>
public class Choice(string value = null)
{
    /// <summary>What comes back when it is chosen; also shown and heard.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = value;

    /// <summary>The button to show instead of one that says the value; its title is heard, too.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Further words for it.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }

    /// <summary>What the user sees of it.</summary>
    internal string Title => Action?.Title ?? Value;
}
