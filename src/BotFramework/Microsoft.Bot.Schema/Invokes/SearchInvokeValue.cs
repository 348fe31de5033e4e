namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke: what somebody types into a field of an Adaptive Card.</summary>
public class SearchInvokeValue
{
    /// <summary>One of <see cref="SearchInvokeTypes"/>.</summary>
    [JsonProperty("kind")]
    public string Kind { get; set; }

    [JsonProperty("queryText")]
    public string QueryText { get; set; }

    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>Where it is typed; its shape depends on the kind.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }
}
