namespace Microsoft.Bot.Schema.Teams;

/// <summary>For whom a message is sent.</summary>
public class OnBehalfOf
{
    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    [JsonProperty("mentionType")]
    public string MentionType { get; set; } = "person";

    /// <summary>The identifier of the person in Teams.</summary>
    [JsonProperty("mri")]
    public string Mri { get; set; }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
