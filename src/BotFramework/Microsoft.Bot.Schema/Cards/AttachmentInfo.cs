namespace Microsoft.Bot.Schema;

/// <summary>An uploaded file and the views that it can be fetched in.</summary>
public class AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
{
    public AttachmentInfo() : this(null) { }

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    [JsonProperty("type")]
    public string Type { get; set; } = type;

    [JsonProperty("views")]
    public IList<AttachmentView> Views { get; set; } = views;
}
