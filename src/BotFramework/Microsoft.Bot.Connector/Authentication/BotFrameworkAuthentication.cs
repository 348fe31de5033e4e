namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells who calls the bot, and lets the bot call back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks who sent an activity over HTTP.</summary>
    /// <param name="authHeader">The value of the Authorization header; null or empty when there is none.</param>
    /// <exception cref="UnauthorizedAccessException">The sender is not who may send it.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Checks who opens a streaming connection.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not open it.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Checks who calls the channel API that this bot offers to its skills.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller may not call it.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>What makes the clients that this identity calls channels with.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>What signs users in; null, as here, where nobody is. Abstract in the genuine library, whose own can.</summary>
    public virtual Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(null);

    /// <summary>The audience of the tokens for the channels of this cloud.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();

    /// <summary>What <see cref="Activity.CallerId"/> is to be: none where everybody is let in, the other bot's for a skill, else the channel's.</summary>
    /// <param name="callerId">That of the channels of this cloud.</param>
    protected async Task<string> GenerateCallerIdAsync(ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            return null;

        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? CallerIdConstants.BotToBotPrefix + JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)
            : callerId;
    }
}
