namespace Microsoft.Bot.Schema;

/// <summary>The action of a card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Says what is to be done.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>The inputs of the card, and what the action carried.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }
}
