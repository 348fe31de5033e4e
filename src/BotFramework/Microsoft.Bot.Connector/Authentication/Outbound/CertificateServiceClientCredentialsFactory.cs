using System.Security.Cryptography.X509Certificates;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with an app id and a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly bool _sendX5c;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly CredentialsCache _credentials = new();

    /// <param name="tenantId">The tenant of the app; null for that of the Bot Framework.</param>
    /// <param name="sendX5c">True sends the certificate's chain, so that it can be renewed without a change at the authority.</param>
    /// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _certificate = certificate ?? throw new ArgumentNullException(nameof(certificate));
        _tenantId = tenantId;
        _sendX5c = sendX5c;
        _httpClient = httpClient;
        _logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
            throw new InvalidOperationException("Invalid Managed ID.");

        return Task.FromResult<ServiceClientCredentials>(_credentials.Get(audience, loginEndpoint, null, () => IsPublicCloud(loginEndpoint)
            ? new CertificateAppCredentials(_certificate, _appId, _tenantId, audience, _sendX5c, _httpClient, _logger)
            : new PrivateCloudCredentials(this, audience, loginEndpoint, validateAuthority)));
    }

    private static bool IsPublicCloud(string loginEndpoint) =>
        loginEndpoint.StartsWith(AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, StringComparison.OrdinalIgnoreCase);

    private sealed class PrivateCloudCredentials(CertificateServiceClientCredentialsFactory factory, string audience, string loginEndpoint, bool validateAuthority)
        : CertificateAppCredentials(factory._certificate, factory._appId, factory._tenantId, audience, factory._sendX5c, factory._httpClient, factory._logger)
    {
        public override string OAuthEndpoint => loginEndpoint;

        public override bool ValidateAuthority => validateAuthority;
    }
}
