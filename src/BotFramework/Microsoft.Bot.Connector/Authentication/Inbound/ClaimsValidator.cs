namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own say in who may call.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The one with these claims may not call.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
