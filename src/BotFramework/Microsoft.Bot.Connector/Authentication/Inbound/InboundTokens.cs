using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using static Microsoft.Bot.Connector.Authentication.JwtTokenValidation;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens of channels, of emulators and of skills, each as the protocol wants it.</summary>
internal sealed class InboundTokens
{
    private static readonly HttpClient MetadataClient = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    private readonly ServiceClientCredentialsFactory _credentialFactory;
    private readonly AuthenticationConfiguration _configuration;
    private readonly ILogger _logger;
    private readonly JwtTokenExtractor _fromChannel;
    private readonly JwtTokenExtractor _fromTenant;
    private readonly string[] _tenantIssuers;

    public InboundTokens(CloudAddresses cloud, ServiceClientCredentialsFactory credentialFactory, AuthenticationConfiguration configuration, ILogger logger, TimeProvider time = null)
    {
        _credentialFactory = credentialFactory;
        _configuration = configuration;
        _logger = logger ?? NullLogger.Instance;

        var channel = ChannelValidation.ToBotFromChannelTokenValidationParameters.Clone();
        channel.ValidIssuers = [cloud.ChannelTokenIssuer];
        _fromChannel = new JwtTokenExtractor(channel, new SigningKeys(MetadataClient, cloud.ChannelMetadataUrl, time), keyNeedsEndorsement: true);

        var tenant = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.Clone();
        _tenantIssuers = [.. tenant.ValidIssuers, .. configuration.ValidTokenIssuers ?? []];
        tenant.ValidIssuers = _tenantIssuers;
        _fromTenant = new JwtTokenExtractor(tenant, new SigningKeys(MetadataClient, cloud.EmulatorMetadataUrl, time), keyNeedsEndorsement: false);
    }

    /// <param name="serviceUrl">Null where the call names none.</param>
    /// <exception cref="UnauthorizedAccessException">The token does not let its bearer in.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, string channelId, ClaimedServiceUrl serviceUrl, CancellationToken cancellationToken)
    {
        try
        {
            var identity = await IdentifyAsync(authHeader, channelId, serviceUrl, cancellationToken).ConfigureAwait(false);
            if (_configuration.ClaimsValidator is { } validator)
                await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
            else if (SkillValidation.IsSkillClaim(identity.Claims))
                throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");

            return identity;
        }
        catch (SecurityTokenException exception)
        {
            _logger.LogInformation("A token was refused: {Reason}.", exception.GetType().Name);
            throw new UnauthorizedAccessException("The token is not valid.", exception);
        }
        catch (SigningKeysUnavailableException exception)
        {
            // Without keys nobody can be told from anybody else. The safe answer is no.
            _logger.LogError(exception, "Calls are refused: the signing keys cannot be fetched.");
            throw new UnauthorizedAccessException("The token cannot be checked.", exception);
        }
    }

    private async Task<ClaimsIdentity> IdentifyAsync(string authHeader, string channelId, ClaimedServiceUrl serviceUrl, CancellationToken cancellationToken)
    {
        if (!BearerToken.TryRead(authHeader, out var token))
            throw new UnauthorizedAccessException("There is no bearer token.");
        if (HasExpired(token))
            throw new UnauthorizedAccessException("The token has expired.");

        var fromSkill = SkillValidation.IsSkillClaim(token.Claims);
        var fromTenant = fromSkill || _tenantIssuers.Contains(token.Issuer);
        var identity = await (fromTenant ? _fromTenant : _fromChannel)
            .GetIdentityAsync("Bearer", token.EncodedToken, channelId, _configuration.RequiredEndorsements, cancellationToken)
            .ConfigureAwait(false);
        if (identity is not { IsAuthenticated: true })
            throw new UnauthorizedAccessException("Invalid Identity");

        await NeedAppIdAsync(ValueOf(identity.Claims, AuthenticationConstants.AudienceClaim), cancellationToken).ConfigureAwait(false);
        if (fromSkill)
            NeedCaller(identity);
        else if (fromTenant)
            await NeedAppIdAsync(EmulatorValidation.AppIdOf(identity), cancellationToken).ConfigureAwait(false);
        else if (serviceUrl != null)
            NeedServiceUrl(identity, serviceUrl);

        return identity;
    }

    // Seen without keys, whoever issued it: none need be fetched to refuse it.
    private static bool HasExpired(JsonWebToken token) =>
        ChannelValidation.ToBotFromChannelTokenValidationParameters is { ValidateLifetime: true } rules
        && token.ValidTo != default
        && token.ValidTo < DateTime.UtcNow - rules.ClockSkew;

    private async Task NeedAppIdAsync(string appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await _credentialFactory.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException("The token is not for this bot.");
    }

    private static void NeedCaller(ClaimsIdentity identity)
    {
        if (string.IsNullOrWhiteSpace(GetAppIdFromClaims(identity.Claims)))
            throw new UnauthorizedAccessException("Invalid appId.");
    }

    private static void NeedServiceUrl(ClaimsIdentity identity, ClaimedServiceUrl serviceUrl)
    {
        var vouched = ValueOf(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrWhiteSpace(vouched) || !vouched.Equals(serviceUrl.Value, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service URL.");
    }
}
