namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that a user made.</summary>
public class FoundChoice
{
    /// <summary>Of the choice, as it was offered.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place in the list, from zero.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well it was met: 1 for fully.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was heard; null when it was chosen by number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
