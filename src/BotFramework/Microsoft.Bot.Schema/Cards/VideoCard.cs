namespace Microsoft.Bot.Schema;

/// <summary>A card that plays a video.</summary>
public class VideoCard(string title = default, string subtitle = default, string text = default, ThumbnailUrl image = default, IList<MediaUrl> media = default, IList<CardAction> buttons = default, bool? shareable = default, bool? autoloop = default, bool? autostart = default, string aspect = default, object value = default, string duration = default)
{
    public VideoCard() : this(null) { }

    [JsonProperty("title")]
    public string Title { get; set; } = title;

    [JsonProperty("subtitle")]
    public string Subtitle { get; set; } = subtitle;

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    /// <summary>Stands for the media before they are played.</summary>
    [JsonProperty("image")]
    public ThumbnailUrl Image { get; set; } = image;

    /// <summary>The same in several forms: the first that a client can play is played.</summary>
    [JsonProperty("media")]
    public IList<MediaUrl> Media { get; set; } = media;

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; } = buttons;

    [JsonProperty("shareable")]
    public bool? Shareable { get; set; } = shareable;

    [JsonProperty("autoloop")]
    public bool? Autoloop { get; set; } = autoloop;

    [JsonProperty("autostart")]
    public bool? Autostart { get; set; } = autostart;

    /// <summary>16:9 or 4:3.</summary>
    [JsonProperty("aspect")]
    public string Aspect { get; set; } = aspect;

    /// <summary>An ISO 8601 duration.</summary>
    [JsonProperty("duration")]
    public string Duration { get; set; } = duration;

    /// <summary>What events about the playing carry.</summary>
    [JsonProperty("value")]
    public object Value { get; set; } = value;

    public const string ContentType = "application/vnd.microsoft.card.video";
}
