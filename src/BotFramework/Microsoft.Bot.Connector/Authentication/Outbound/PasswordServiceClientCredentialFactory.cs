namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with an app id and a password, or with neither.</summary>
/// <param name="tenantId">The tenant of the app; null for that of the Bot Framework.</param>
public class PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    : ServiceClientCredentialsFactory
{
    private readonly CredentialsCache _credentials = new();

    public PasswordServiceClientCredentialFactory() : this(null, null, null, null, null) { }

    public string AppId { get; set; } = appId;

    /// <summary>The tenant of the app; null for that of the Bot Framework.</summary>
    public string TenantId { get; set; } = tenantId;

    public string Password { get; set; } = password;

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        if (appId != AppId)
            throw new InvalidOperationException("Invalid appId");

        return Task.FromResult<ServiceClientCredentials>(_credentials.Get(oauthScope, loginEndpoint, Password, () =>
            new MicrosoftAppCredentials(appId, Password, TenantId, httpClient, logger, oauthScope)
            {
                PrivateCloud = PrivateCloud.At(loginEndpoint, validateAuthority),
            }));
    }
}
