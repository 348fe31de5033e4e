using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One view of an uploaded file.</summary>
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    [JsonProperty("viewId")]
    public string ViewId { get; set; }

    /// <summary>Bytes.</summary>
    [JsonProperty("size")]
    public int? Size { get; set; }
}
