using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file, or a card, that comes with a message.</summary>
public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default, string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>A media type.</summary>
    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is, when it is not embedded.</summary>
    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself, for example a card.</summary>
    [JsonProperty("content")]
    public object Content { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
