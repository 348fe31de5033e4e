namespace Microsoft.Bot.Schema;

/// <summary>A file, or a card, that comes with a message.</summary>
public class Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default, string thumbnailUrl = default)
{
    public Attachment() : this(null) { }

    /// <summary>A media type.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; } = contentType;

    /// <summary>Where the content is, when it is not embedded.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; } = contentUrl;

    /// <summary>The content itself, for example a card.</summary>
    [JsonProperty("content")]
    [JsonConverter(typeof(AttachmentContent))]
    public object Content { get; set; } = content;

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; } = thumbnailUrl;

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    /// <remarks>Made when it is asked for: most activities have nothing in it, and a turn makes many.</remarks>
    [JsonIgnore]
    [field: JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= new JObject(); set; }
}
