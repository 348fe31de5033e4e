using System.Security.Claims;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as the settings want it: <c>ChannelService</c>, <c>ValidateAuthority</c>, <c>ToChannelFromBotLoginUrl</c>,
/// <c>ToChannelFromBotOAuthScope</c>, <c>ToBotFromChannelTokenIssuer</c>, <c>OAuthUrl</c>, <c>ToBotFromChannelOpenIdMetadataUrl</c>,
/// <c>ToBotFromEmulatorOpenIdMetadataUrl</c> and <c>CallerId</c>, all of which may be left out.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="credentialsFactory">Who the bot is; as the settings say if left out.</param>
    /// <param name="authConfiguration">What callers must prove.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels and fetch keys.</param>
    /// <param name="logger">Is told what happens.</param>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        string Setting(string key) => configuration.GetSection(key)?.Value;

        _inner = BotFrameworkAuthenticationFactory.Create(
            Setting("ChannelService"),
            bool.Parse(Setting("ValidateAuthority") ?? "true"),
            Setting("ToChannelFromBotLoginUrl"),
            Setting("ToChannelFromBotOAuthScope"),
            Setting("ToBotFromChannelTokenIssuer"),
            Setting("OAuthUrl"),
            Setting("ToBotFromChannelOpenIdMetadataUrl"),
            Setting("ToBotFromEmulatorOpenIdMetadataUrl"),
            Setting("CallerId"),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory,
            logger);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
        => _inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        => _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
        => _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
        => _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);
}
