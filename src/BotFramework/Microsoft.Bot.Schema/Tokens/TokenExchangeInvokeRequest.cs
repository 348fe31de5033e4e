namespace Microsoft.Bot.Schema;

/// <summary>The value of a <c>signin/tokenExchange</c> invoke.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }

    /// <summary>What the JSON had beyond the properties above; written back as it came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();
}
