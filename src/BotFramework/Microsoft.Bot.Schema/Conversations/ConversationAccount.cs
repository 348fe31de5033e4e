namespace Microsoft.Bot.Schema;

/// <summary>A conversation, on a channel.</summary>
public class ConversationAccount(bool? isGroup = default, string conversationType = default, string id = default, string name = default, string aadObjectId = default, string role = default, string tenantId = default)
{
    public ConversationAccount() : this(null) { }

    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; } = isGroup;

    /// <summary>Given by channels that have several kinds of conversation.</summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; } = conversationType;

    /// <summary>Unique within the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; } = aadObjectId;

    [JsonProperty("role")]
    public string Role { get; set; } = role;

    [JsonProperty("tenantId")]
    public string TenantId { get; set; } = tenantId;

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    /// <remarks>Made when it is asked for: most activities have nothing in it, and a turn makes many.</remarks>
    [JsonIgnore]
    [field: JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= new JObject(); set; }
}
