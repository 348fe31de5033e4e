namespace Microsoft.Bot.Schema;

/// <summary>An image on a card.</summary>
public class CardImage(string url = default, string alt = default, CardAction tap = default)
{
    public CardImage() : this(null) { }

    [JsonProperty("url")]
    public string Url { get; set; } = url;

    /// <summary>Read by who cannot see the image.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; } = alt;

    [JsonProperty("tap")]
    public CardAction Tap { get; set; } = tap;
}
