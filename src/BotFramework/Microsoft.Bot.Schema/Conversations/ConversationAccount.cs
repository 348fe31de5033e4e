using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, on a channel.</summary>
public class ConversationAccount
{
    // Made when it is asked for: most activities have nothing in it, and a turn makes many.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    public ConversationAccount()
    {
    }

    public ConversationAccount(bool? isGroup = default, string conversationType = default, string id = default, string name = default, string aadObjectId = default, string role = default, string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>Given by channels that have several kinds of conversation.</summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Unique within the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
