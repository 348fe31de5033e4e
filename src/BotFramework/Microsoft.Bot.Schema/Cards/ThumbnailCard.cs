using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a small image.</summary>
public class ThumbnailCard
{
    public ThumbnailCard()
    {
    }

    public ThumbnailCard(string title = default, string subtitle = default, string text = default, IList<CardImage> images = default, IList<CardAction> buttons = default, CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    [JsonProperty("title")]
    public string Title { get; set; }

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }

    [JsonProperty("images")]
    public IList<CardImage> Images { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>Done when the card itself is pressed.</summary>
    [JsonProperty("tap")]
    public CardAction Tap { get; set; }

    public const string ContentType = "application/vnd.microsoft.card.thumbnail";
}
