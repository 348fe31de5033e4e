namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets access tokens.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">True asks for a new token even where a good one is known.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
