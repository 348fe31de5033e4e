namespace Microsoft.Bot.Schema;

/// <summary>A user's token for a connection.</summary>
public class TokenResponse(string channelId = default, string connectionName = default, string token = default, string expiration = default)
{
    public TokenResponse() : this(null) { }

    [JsonProperty("channelId")]
    public string ChannelId { get; set; } = channelId;

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; } = connectionName;

    [JsonProperty("token")]
    public string Token { get; set; } = token;

    [JsonProperty("expiration")]
    public string Expiration { get; set; } = expiration;

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new();
}
