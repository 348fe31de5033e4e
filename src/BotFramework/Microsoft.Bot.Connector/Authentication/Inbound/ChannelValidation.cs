namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What tokens of channels must keep to.</summary>
public static class ChannelValidation
{
    /// <summary>The audience, the service URL and the key's endorsement are checked beside these.</summary>
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters = new()
    {
        ValidateIssuer = true,
        ValidIssuers = [AuthenticationConstants.ToBotFromChannelTokenIssuer],
        ValidateAudience = false,
        ValidateLifetime = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        RequireSignedTokens = true,
    };
}
