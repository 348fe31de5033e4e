namespace Microsoft.Bot.Schema.Teams;

/// <summary>For whom a message is sent.</summary>
public class OnBehalfOf(int itemId = default, string mentionType = default, string mri = default, string displayName = default)
{
    public OnBehalfOf()
        : this(0) { }

    [JsonProperty("itemid")]
    public int ItemId { get; set; } = itemId;

    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = mentionType;

    /// <summary>The identifier of the person in Teams.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; } = mri;

    [JsonProperty("displayName")]
    public string DisplayName { get; set; } = displayName;
}
