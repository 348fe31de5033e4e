namespace Microsoft.Bot.Schema;

/// <summary>A card that lists what was bought.</summary>
public class ReceiptCard(string title = default, IList<Fact> facts = default, IList<ReceiptItem> items = default, CardAction tap = default, string total = default, string tax = default, string vat = default, IList<CardAction> buttons = default)
{
    public ReceiptCard() : this(null) { }

    [JsonProperty("title")]
    public string Title { get; set; } = title;

    [JsonProperty("facts")]
    public IList<Fact> Facts { get; set; } = facts;

    [JsonProperty("items")]
    public IList<ReceiptItem> Items { get; set; } = items;

    /// <summary>Done when the card itself is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; } = tap;

    [JsonProperty("total")]
    public string Total { get; set; } = total;

    [JsonProperty("tax")]
    public string Tax { get; set; } = tax;

    [JsonProperty("vat")]
    public string Vat { get; set; } = vat;

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; } = buttons;

    public const string ContentType = "application/vnd.microsoft.card.receipt";
}
