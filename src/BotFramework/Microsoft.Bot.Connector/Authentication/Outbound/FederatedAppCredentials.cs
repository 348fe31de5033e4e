using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves the bot's app id with a managed identity that the app trusts.</summary>
public class FederatedAppCredentials : AppCredentials
{
    private const string ExchangeAudience = "api://AzureADTokenExchange";

    private readonly string _clientId;

    /// <param name="clientId">The client id of the managed identity.</param>
    /// <exception cref="ArgumentNullException">The app id is missing.</exception>
    public FederatedAppCredentials(string appId, string clientId, string channelAuthTenant = null, string oAuthScope = null, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _clientId = clientId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator()
    {
        var identity = MsalAuthenticator.OfManagedIdentity(_clientId, ExchangeAudience, CustomHttpClient);
        return MsalAuthenticator.OfApp(
            MicrosoftAppId,
            OAuthEndpoint,
            ValidateAuthority,
            OAuthScope,
            CustomHttpClient,
            app => app.WithClientAssertion(async (AssertionRequestOptions _) => (await identity.Value.GetTokenAsync().ConfigureAwait(false)).AccessToken));
    }
}
