using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What tokens of emulators must keep to: they are issued by a tenant, to the bot itself.</summary>
public static class EmulatorValidation
{
    /// <summary>The audience and the app id are checked beside these.</summary>
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters = new()
    {
        ValidateIssuer = true,
        ValidIssuers =
        [
            "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
            "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
            "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
            "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
            "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        ],
        ValidateAudience = false,
        ValidateLifetime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        RequireSignedTokens = true,
    };

    private static readonly string[] TenantIssuers =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    /// <summary>Whether an Authorization header says that an emulator calls. Says nothing of whether that is true.</summary>
    public static bool IsTokenFromEmulator(string authHeader) =>
        BearerToken.TryRead(authHeader, out var token)
        && (ToBotFromEmulatorTokenValidationParameters.ValidIssuers.Contains(token.Issuer) || IsOfItsTenant(token));

    private static bool IsOfItsTenant(JsonWebToken token) =>
        token.TryGetPayloadValue<string>(AuthenticationConstants.TenantIdClaim, out var tenant)
        && TenantIssuers.Any(template => string.Format(CultureInfo.InvariantCulture, template, tenant) == token.Issuer);

    /// <exception cref="UnauthorizedAccessException">The version is missing or unknown.</exception>
    internal static string AppIdOf(ClaimsIdentity identity) =>
        JwtTokenValidation.ValueOf(identity.Claims, AuthenticationConstants.VersionClaim) switch
        {
            null => throw new UnauthorizedAccessException("'ver' claim is required on Emulator Tokens."),
            "" or "1.0" or "2.0" => JwtTokenValidation.GetAppIdFromClaims(identity.Claims),
            _ => throw new UnauthorizedAccessException("Unknown Emulator Token version."),
        };
}
