namespace Microsoft.Bot.Schema;

/// <summary>A line of a receipt.</summary>
public class ReceiptItem(string title = default, string subtitle = default, string text = default, CardImage image = default, string price = default, string quantity = default, CardAction tap = default)
{
    public ReceiptItem() : this(null) { }

    [JsonProperty("title")]
    public string Title { get; set; } = title;

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; } = subtitle;

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    [JsonProperty("image")]
    public CardImage Image { get; set; } = image;

    [JsonProperty("price")]
    public string Price { get; set; } = price;

    [JsonProperty("quantity")]
    public string Quantity { get; set; } = quantity;

    /// <summary>Done when the line is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; } = tap;
}
