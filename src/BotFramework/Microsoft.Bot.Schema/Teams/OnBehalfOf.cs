using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>For whom a message is sent.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    public OnBehalfOf(int itemId = default, string mentionType = default, string mri = default, string displayName = default)
    {
        ItemId = itemId;
        MentionType = mentionType;
        Mri = mri;
        DisplayName = displayName;
    }

    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    [JsonProperty("mentionType")]
    public string MentionType { get; set; }

    /// <summary>The identifier of the person in Teams.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
