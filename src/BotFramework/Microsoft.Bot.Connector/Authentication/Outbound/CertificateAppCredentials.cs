using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves the bot's app id with a certificate.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    [OverloadResolutionPriority(1)]
    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, false, customHttpClient, logger) { }

    public CertificateAppCredentials(X509Certificate2 clientCertificate, bool sendX5c, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, sendX5c, customHttpClient, logger) { }

    /// <param name="sendX5c">True sends the certificate's chain, so that it can be renewed without a change at the authority.</param>
    /// <exception cref="ArgumentNullException">The certificate or the app id is missing.</exception>
    public CertificateAppCredentials(X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, string oAuthScope = null, bool sendX5c = false, HttpClient customHttpClient = null, ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        _certificate = clientCertificate ?? throw new ArgumentNullException(nameof(clientCertificate));
        _sendX5c = sendX5c;
        MicrosoftAppId = string.IsNullOrEmpty(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
    }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => MsalAuthenticator.OfApp(
        MicrosoftAppId, OAuthEndpoint, ValidateAuthority, OAuthScope, CustomHttpClient, app => app.WithCertificate(_certificate, _sendX5c));
}
