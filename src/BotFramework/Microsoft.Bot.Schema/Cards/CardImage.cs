using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An image on a card.</summary>
public class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>Read by who cannot see the image.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; }

    [JsonProperty("tap")]
    public CardAction Tap { get; set; }
}
