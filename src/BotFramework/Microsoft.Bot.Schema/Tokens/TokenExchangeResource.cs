namespace Microsoft.Bot.Schema;

/// <summary>Where a channel asks for a token that it exchanges.</summary>
public class TokenExchangeResource(string id = default, string uri = default, string providerId = default)
{
    public TokenExchangeResource() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("uri")]
    public string Uri { get; set; } = uri;

    [JsonProperty("providerId")]
    public string ProviderId { get; set; } = providerId;
}
