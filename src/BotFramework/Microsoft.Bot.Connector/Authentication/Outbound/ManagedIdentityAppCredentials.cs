namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves the bot's app id with the managed identity that it runs as.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <param name="appId">The client id of the managed identity.</param>
    /// <exception cref="ArgumentNullException">The app id is missing.</exception>
    public ManagedIdentityAppCredentials(string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => MsalAuthenticator.OfManagedIdentity(MicrosoftAppId, OAuthScope, CustomHttpClient);
}
