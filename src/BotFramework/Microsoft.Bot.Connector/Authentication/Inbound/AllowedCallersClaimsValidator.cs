namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in the bots whose app ids are listed; <c>*</c> lets in all.</summary>
/// <param name="allowedCallers">None, or null, refuses all.</param>
public class AllowedCallersClaimsValidator(IList<string> allowedCallers) : ClaimsValidator
{
    private readonly HashSet<string> _allowedCallers = [.. allowedCallers ?? []];

    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!SkillValidation.IsSkillClaim(claims) || _allowedCallers.Contains("*"))
            return Task.CompletedTask;

        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return _allowedCallers.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException($"Received a request from a bot with an app ID of \"{appId}\". To enable requests from this caller, add the app ID to the configured set of allowedCallers.");
    }
}
