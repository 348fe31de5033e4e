using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file, or a card, that comes with a message.</summary>
public class Attachment
{
    // Made when it is asked for: most activities have nothing in it, and a turn makes many.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

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
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
