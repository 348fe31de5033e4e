using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a large image.</summary>
public class HeroCard
{
    public HeroCard()
    {
    }

    public HeroCard(string title = default, string subtitle = default, string text = default, IList<CardImage> images = default, IList<CardAction> buttons = default, CardAction tap = default)
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

    public const string ContentType = "application/vnd.microsoft.card.hero";
}
