namespace Microsoft.Bot.Schema;

/// <summary>The answer to a card's action.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>Says what the value is, for example <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
