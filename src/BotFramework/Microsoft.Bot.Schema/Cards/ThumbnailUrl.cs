namespace Microsoft.Bot.Schema;

/// <summary>A small image.</summary>
public class ThumbnailUrl(string url = default, string alt = default)
{
    public ThumbnailUrl() : this(null) { }

    [JsonProperty("url")]
    public string Url { get; set; } = url;

    /// <summary>Says what the image shows.</summary>
    [JsonProperty("alt")]
    public string Alt { get; set; } = alt;
}
