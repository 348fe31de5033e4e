using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SpasmBot.DirectLine;

/// <summary>Writes and reads tokens: signed, so that none need be stored. DirectLineJS and Web Chat read the claim <c>user</c>.</summary>
internal sealed class GrantTokens(SigningKey key, DirectLineOptions options, TimeProvider time)
{
    private const string Issuer = "spasmbot/directline";
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    public async Task<string> WriteAsync(GrantPurpose purpose, Grant grant, CancellationToken cancellationToken)
    {
        var claims = new Dictionary<string, object> { ["jti"] = RandomId.New(), ["conv"] = grant.ConversationId, ["user"] = grant.UserId };
        if (grant.UserName is not null) claims["name"] = grant.UserName;
        if (grant.TrustedOrigins.Count > 0) claims["origins"] = grant.TrustedOrigins;
        if (purpose == GrantPurpose.Stream) claims["wm"] = grant.Watermark;

        var now = time.GetUtcNow().UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = purpose.ToString(),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime(purpose),
            Claims = claims,
            SigningCredentials = new SigningCredentials(await key.GetAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <exception cref="DirectLineException">401: not one of ours, or for another purpose. 403 TokenExpired.</exception>
    public async Task<Grant> ReadAsync(GrantPurpose purpose, string token, CancellationToken cancellationToken)
    {
        var outcome = await ValidateAsync(purpose, token, await key.GetAsync(cancellationToken));

        // The key that this node knows may have been lost with a storage that was replaced.
        if (outcome.Exception is SecurityTokenSignatureKeyNotFoundException)
            outcome = await ValidateAsync(purpose, token, await key.ReadAsync(cancellationToken));

        if (!outcome.IsValid)
            throw outcome.Exception is SecurityTokenInvalidLifetimeException ? DirectLineException.TokenExpired() : DirectLineException.Unauthorized("Invalid token");

        var jwt = (JsonWebToken)outcome.SecurityToken;
        return new Grant(jwt.GetPayloadValue<string>("conv"), jwt.GetPayloadValue<string>("user"), Optional<string>(jwt, "name"))
        {
            Id = jwt.Id,
            TrustedOrigins = Optional<string[]>(jwt, "origins") ?? [],
            Watermark = Optional<long>(jwt, "wm"),
        };
    }

    public TimeSpan Lifetime(GrantPurpose purpose) => purpose switch
    {
        GrantPurpose.Stream => options.StreamTicketLifetime,
        GrantPurpose.Resume => options.ResumeLifetime,
        _ => options.TokenLifetime,
    };

    private Task<TokenValidationResult> ValidateAsync(GrantPurpose purpose, string token, SecurityKey signingKey) =>
        Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = purpose.ToString(),
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = signingKey,
            TryAllIssuerSigningKeys = false,
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });

    private static T? Optional<T>(JsonWebToken jwt, string claim) => jwt.TryGetPayloadValue<T>(claim, out var value) ? value : default;
}
