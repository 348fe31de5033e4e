namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot whose app id is that of the managed identity that it runs as.</summary>
/// <param name="appId">The client id of the managed identity.</param>
/// <exception cref="ArgumentNullException">The app id is missing.</exception>
public class ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = null, ILogger logger = null) : ServiceClientCredentialsFactory
{
    private readonly string _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    private readonly CredentialsCache _credentials = new();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
            throw new InvalidOperationException("Invalid Managed ID.");

        return Task.FromResult<ServiceClientCredentials>(_credentials.Get(audience, loginEndpoint, null, () =>
            new ManagedIdentityAppCredentials(_appId, audience, httpClient, logger)));
    }
}
