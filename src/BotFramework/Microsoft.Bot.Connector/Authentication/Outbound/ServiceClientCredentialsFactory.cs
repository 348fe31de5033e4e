namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's own app id, and makes what proves it.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether this is an app id of the bot.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether anyone may call the bot: true only where it has no app id.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <param name="audience">For whom the tokens are.</param>
    /// <param name="loginEndpoint">Where the tokens come from.</param>
    /// <param name="validateAuthority">Whether that has to be a known authority.</param>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
