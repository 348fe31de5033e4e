namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results is wanted.</summary>
public class SearchInvokeOptions
{
    /// <summary>The first result, from zero.</summary>
    [JsonProperty("skip")]
    public int Skip { get; set; }

    /// <summary>How many.</summary>
    [JsonProperty("top")]
    public int Top { get; set; }
}
