namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of one cloud: who may call the bot, and whom it may call back.</summary>
internal sealed class CloudAuthentication(
    CloudAddresses cloud,
    ServiceClientCredentialsFactory credentialFactory,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClientFactory,
    ILogger logger) : BotFrameworkAuthentication
{
    private readonly HttpClients _httpClients = new(httpClientFactory);
    private readonly InboundTokens _tokens = new(cloud, credentialFactory, configuration, logger);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ClaimsIdentity identity;
        if (!string.IsNullOrWhiteSpace(authHeader))
            identity = await _tokens.ValidateAsync(authHeader, activity.ChannelId, new ClaimedServiceUrl(activity.ServiceUrl), cancellationToken).ConfigureAwait(false);
        else if (await IsOpenAsync(cancellationToken).ConfigureAwait(false))
            identity = IsForSkill(activity) ? SkillValidation.CreateAnonymousSkillClaim() : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        else
            throw new UnauthorizedAccessException();

        var result = await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
        result.ConnectorFactory = FactoryFor(identity, activity.ServiceUrl);
        return result;
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        var open = await IsOpenAsync(cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(channelIdHeader) && !open)
            throw new UnauthorizedAccessException();

        var identity = open && string.IsNullOrWhiteSpace(authHeader)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : await _tokens.ValidateAsync(authHeader, channelIdHeader, null, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity, cancellationToken).ConfigureAwait(false);
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await _tokens.ValidateAsync(authHeader, "unknown", null, cancellationToken).ConfigureAwait(false);

        return await IsOpenAsync(cancellationToken).ConfigureAwait(false)
            ? SkillValidation.CreateAnonymousSkillClaim()
            : throw new UnauthorizedAccessException();
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        FactoryFor(claimsIdentity, JwtTokenValidation.ValueOf(claimsIdentity.Claims, AuthenticationConstants.ServiceUrlClaim));

    public override string GetOriginatingAudience() => cloud.ChannelAudience;

    private static bool IsForSkill(Activity activity) =>
        activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill;

    private Task<bool> IsOpenAsync(CancellationToken cancellationToken) => credentialFactory.IsAuthenticationDisabledAsync(cancellationToken);

    private VouchedConnectorFactory FactoryFor(ClaimsIdentity identity, string vouchedServiceUrl)
    {
        // Tokens of channels, emulators and skills are for the bot: their audience is its app id.
        var appId = JwtTokenValidation.ValueOf(identity.Claims, AuthenticationConstants.AudienceClaim)
            ?? JwtTokenValidation.ValueOf(identity.Claims, AuthenticationConstants.AppIdClaim);
        return new VouchedConnectorFactory(appId, vouchedServiceUrl, cloud, credentialFactory, _httpClients);
    }

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var caller = SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : null;
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = caller ?? cloud.ChannelAudience,
            CallerId = await GenerateCallerIdAsync(credentialFactory, identity, cloud.CallerId, cancellationToken).ConfigureAwait(false),
        };
    }
}
