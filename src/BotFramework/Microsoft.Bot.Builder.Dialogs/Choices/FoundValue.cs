namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found; see <see cref="FoundChoice"/>.</summary>
public class FoundValue
{
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>What the <see cref="SortedValue"/> had.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well it was met: 1 for fully.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
