namespace Microsoft.Bot.Schema;

/// <summary>What is exchanged for a token: the address of a resource, or another token.</summary>
public class TokenExchangeRequest(string uri = default, string token = default)
{
    public TokenExchangeRequest() : this(null) { }

    [JsonProperty("uri")]
    public string Uri { get; set; } = uri;

    [JsonProperty("token")]
    public string Token { get; set; } = token;
}
