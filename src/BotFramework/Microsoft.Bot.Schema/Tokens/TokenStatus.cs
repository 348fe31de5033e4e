namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token for a connection.</summary>
public class TokenStatus(string channelId = default, string connectionName = default, bool? hasToken = default, string serviceProviderDisplayName = default)
{
    public TokenStatus() : this(null) { }

    [JsonProperty("channelId")]
    public string ChannelId { get; set; } = channelId;

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; } = connectionName;

    [JsonProperty("hasToken")]
    public bool? HasToken { get; set; } = hasToken;

    [JsonProperty("serviceProviderDisplayName")]
    public string ServiceProviderDisplayName { get; set; } = serviceProviderDisplayName;
}
