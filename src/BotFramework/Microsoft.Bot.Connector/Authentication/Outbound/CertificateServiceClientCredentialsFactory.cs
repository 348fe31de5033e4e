using System.Security.Cryptography.X509Certificates;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with an app id and a certificate.</summary>
/// <param name="tenantId">The tenant of the app; null for that of the Bot Framework.</param>
/// <param name="sendX5c">True sends the certificate's chain, so that it can be renewed without a change at the authority.</param>
/// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
public class CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    : ServiceClientCredentialsFactory
{
    private readonly string _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    private readonly X509Certificate2 _certificate = certificate ?? throw new ArgumentNullException(nameof(certificate));
    private readonly CredentialsCache _credentials = new();

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <exception cref="InvalidOperationException">The app id is not that of the bot.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
            throw new InvalidOperationException("Invalid Managed ID.");

        return Task.FromResult<ServiceClientCredentials>(_credentials.Get(audience, loginEndpoint, null, () =>
            new CertificateAppCredentials(_certificate, _appId, tenantId, audience, sendX5c, httpClient, logger)
            {
                PrivateCloud = PrivateCloud.At(loginEndpoint, validateAuthority),
            }));
    }
}
