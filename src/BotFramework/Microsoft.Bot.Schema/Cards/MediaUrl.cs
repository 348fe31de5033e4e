namespace Microsoft.Bot.Schema;

/// <summary>Where media are.</summary>
public class MediaUrl(string url = default, string profile = default)
{
    public MediaUrl() : this(null) { }

    [JsonProperty("url")]
    public string Url { get; set; } = url;

    /// <summary>Tells a client in which form they are.</summary>
    [JsonProperty("profile")]
    public string Profile { get; set; } = profile;
}
