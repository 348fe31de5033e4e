namespace Microsoft.Bot.Schema;

/// <summary>A file to be uploaded.</summary>
public class AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
{
    public AttachmentData() : this(null) { }

    /// <summary>A media type.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = type;

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; } = originalBase64;

    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; } = thumbnailBase64;
}
