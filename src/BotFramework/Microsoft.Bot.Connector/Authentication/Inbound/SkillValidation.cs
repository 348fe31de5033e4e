namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells calls between bots from calls of channels.</summary>
public class SkillValidation
{
    /// <summary>Whether an Authorization header says that another bot calls. Says nothing of whether that is true.</summary>
    public static bool IsSkillToken(string authHeader) =>
        BearerToken.TryRead(authHeader, out var token) && IsSkillClaim(token.Claims);

    /// <summary>Whether another bot calls: the caller's app id and the audience are both there, and differ.</summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var known = claims as IList<Claim> ?? claims.ToList();
        if (known.Any(claim => claim.Type == AuthenticationConstants.AppIdClaim && claim.Value == AuthenticationConstants.AnonymousSkillAppId))
            return true;
        if (string.IsNullOrWhiteSpace(JwtTokenValidation.ValueOf(known, AuthenticationConstants.VersionClaim)))
            return false;

        var audience = JwtTokenValidation.ValueOf(known, AuthenticationConstants.AudienceClaim);
        var appId = JwtTokenValidation.GetAppIdFromClaims(known);
        return !string.IsNullOrWhiteSpace(audience)
            && !audience.Equals(AuthenticationConstants.ToBotFromChannelTokenIssuer, StringComparison.OrdinalIgnoreCase)
            && !string.IsNullOrWhiteSpace(appId)
            && appId != audience;
    }

    /// <summary>The identity of a skill that has no app id.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new([new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);
}
