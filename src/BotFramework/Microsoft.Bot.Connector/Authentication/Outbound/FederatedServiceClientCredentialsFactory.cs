namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with an app id that trusts a managed identity.</summary>
/// <param name="clientId">The client id of the managed identity.</param>
/// <param name="tenantId">The tenant of the app; null for that of the Bot Framework.</param>
/// <exception cref="ArgumentNullException">The app id or the client id is missing.</exception>
public class FederatedServiceClientCredentialsFactory(string appId, string clientId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    : ServiceClientCredentialsFactory
{
    private readonly string _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    private readonly string _clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
    private readonly CredentialsCache _credentials = new();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
            throw new InvalidOperationException("Invalid App ID.");

        return Task.FromResult<ServiceClientCredentials>(_credentials.Get(audience, loginEndpoint, null, () =>
            new FederatedAppCredentials(_appId, _clientId, tenantId, audience, httpClient, logger)));
    }
}
