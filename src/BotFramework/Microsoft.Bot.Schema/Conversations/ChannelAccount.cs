namespace Microsoft.Bot.Schema;

/// <summary>One who takes part in a conversation, on a channel.</summary>
public class ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
{
    public ChannelAccount() : this(null) { }

    /// <summary>Unique within the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    /// <summary>The object id in Azure Active Directory.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; } = aadObjectId;

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; } = role;

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    /// <remarks>Made when it is asked for: most activities have nothing in it, and a turn makes many.</remarks>
    [JsonIgnore]
    [field: JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= new JObject(); set; }
}
