namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An access token.</summary>
public class AuthenticatorResult
{
    public string AccessToken { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }
}
