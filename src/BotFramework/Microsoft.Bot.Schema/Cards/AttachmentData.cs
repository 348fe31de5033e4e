using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A file to be uploaded.</summary>
public class AttachmentData
{
    public AttachmentData()
    {
    }

    public AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>A media type.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    [JsonProperty("thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
