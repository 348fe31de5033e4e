namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with an app id and a password, or with neither.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly CredentialsCache _credentials = new();

    public PasswordServiceClientCredentialFactory() { }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    public string AppId { get; set; }

    /// <summary>The tenant of the app; null for that of the Bot Framework.</summary>
    public string TenantId { get; set; }

    public string Password { get; set; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        if (appId != AppId)
            throw new InvalidOperationException("Invalid appId");

        return Task.FromResult<ServiceClientCredentials>(_credentials.Get(oauthScope, loginEndpoint, Password, () => IsPublicCloud(loginEndpoint)
            ? new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope)
            : new PrivateCloudCredentials(this, oauthScope, loginEndpoint, validateAuthority)));
    }

    private static bool IsPublicCloud(string loginEndpoint) =>
        loginEndpoint.StartsWith(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase);

    private sealed class PrivateCloudCredentials(PasswordServiceClientCredentialFactory factory, string audience, string loginEndpoint, bool validateAuthority)
        : MicrosoftAppCredentials(factory.AppId, factory.Password, factory.TenantId, factory._httpClient, factory._logger, audience)
    {
        public override string OAuthEndpoint => loginEndpoint;

        public override bool ValidateAuthority => validateAuthority;
    }
}
