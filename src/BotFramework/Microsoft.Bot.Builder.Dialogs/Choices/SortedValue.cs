namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for.</summary>
public class SortedValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Of the choice that it stands for; several values can have the same.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
