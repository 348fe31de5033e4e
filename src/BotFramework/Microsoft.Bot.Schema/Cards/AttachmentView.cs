namespace Microsoft.Bot.Schema;

/// <summary>One view of an uploaded file.</summary>
public class AttachmentView(string viewId = default, int? size = default)
{
    public AttachmentView() : this(null) { }

    [JsonProperty("viewId")]
    public string ViewId { get; set; } = viewId;

    /// <summary>Bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; } = size;
}
