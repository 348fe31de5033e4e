namespace Microsoft.Bot.Schema;

/// <summary>A card with a small image.</summary>
public class ThumbnailCard(string title = default, string subtitle = default, string text = default, IList<CardImage> images = default, IList<CardAction> buttons = default, CardAction tap = default)
{
    public ThumbnailCard() : this(null) { }

    [JsonProperty("title")]
    public string Title { get; set; } = title;

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; } = subtitle;

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; } = images;

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; } = buttons;

    /// <summary>Done when the card itself is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; } = tap;

    public const string ContentType = "application/vnd.microsoft.card.thumbnail";
}
