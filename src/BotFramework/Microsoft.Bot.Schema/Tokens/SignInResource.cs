namespace Microsoft.Bot.Schema;

/// <summary>The ways in which a user can sign in.</summary>
public class SignInResource(string signInLink = default, TokenExchangeResource tokenExchangeResource = default)
{
    public SignInResource() : this(null) { }

    [JsonProperty("signInLink")]
    public string SignInLink { get; set; } = signInLink;

    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; } = tokenExchangeResource;

    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
