namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What tokens of all kinds of callers have in common.</summary>
public static class JwtTokenValidation
{
    /// <summary>The caller's app id: of version 1.0 in one claim, of 2.0 in another. Null when there is none.</summary>
    /// <exception cref="ArgumentNullException">There are no claims at all.</exception>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return ValueOf(claims, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => ValueOf(claims, AuthenticationConstants.AppIdClaim),
            "2.0" => ValueOf(claims, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }

    internal static string ValueOf(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
