using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An uploaded file and the views that it can be fetched in.</summary>
public class AttachmentInfo
{
    public AttachmentInfo()
    {
    }

    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; }
}
