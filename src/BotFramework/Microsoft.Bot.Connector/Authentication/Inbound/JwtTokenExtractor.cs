using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Turns a token into the identity that it proves.</summary>
public class JwtTokenExtractor
{
    private static readonly ConcurrentDictionary<string, SigningKeys> KeysByMetadataUrl = new();

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = true };

    private readonly TokenValidationParameters _parameters;
    private readonly SigningKeys _keys;
    private readonly bool _keyNeedsEndorsement;

    /// <param name="httpClient">Fetches the keys.</param>
    /// <param name="tokenValidationParameters">Copied; the keys and the algorithms are added.</param>
    /// <param name="metadataUrl">That of the issuer's OpenID metadata document.</param>
    /// <param name="allowedSigningAlgorithms">Null allows all that the keys can do.</param>
    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
        : this(tokenValidationParameters, KeysByMetadataUrl.GetOrAdd(metadataUrl, url => new SigningKeys(httpClient, url)), keyNeedsEndorsement: false)
    {
        _parameters.ValidAlgorithms = allowedSigningAlgorithms;
    }

    /// <param name="keyNeedsEndorsement">False lets keys sign for any channel that have no endorsements at all, as those of tenants.</param>
    internal JwtTokenExtractor(TokenValidationParameters parameters, SigningKeys keys, bool keyNeedsEndorsement)
    {
        _parameters = parameters.Clone();
        _parameters.RequireSignedTokens = true;
        _parameters.ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms;
        _keys = keys;
        _keyNeedsEndorsement = keyNeedsEndorsement;
    }

    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements) =>
        authorizationHeader?.Split(' ') is [var scheme, var parameter]
            ? GetIdentityAsync(scheme, parameter, channelId, requiredEndorsements)
            : Task.FromResult<ClaimsIdentity>(null);

    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) =>
        GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>The identity; null when there is no token, or when it is of another issuer.</summary>
    /// <exception cref="SecurityTokenException">The token is not valid.</exception>
    /// <exception cref="UnauthorizedAccessException">It has expired, or its key may not sign for the channel.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements) =>
        GetIdentityAsync(scheme, parameter, channelId, requiredEndorsements, CancellationToken.None);

    internal async Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requiredEndorsements);

        // What is of another issuer is refused before any key is fetched for it.
        if (scheme != "Bearer" || !BearerToken.TryParse(parameter, out var token) || !HasAllowedIssuer(token))
            return null;

        var keys = await _keys.GetAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        var parameters = _parameters.Clone();
        parameters.IssuerSigningKeys = keys.Keys;
        var result = await Handler.ValidateTokenAsync(parameter, parameters).ConfigureAwait(false);
        if (result.Exception is SecurityTokenExpiredException)
            throw new UnauthorizedAccessException("The token has expired.", result.Exception);
        if (!result.IsValid)
            throw result.Exception as SecurityTokenException ?? new SecurityTokenException("The token is not valid.", result.Exception);

        // The key that verified the signature counts, not the one that the header names.
        NeedEndorsements(((JsonWebToken)result.SecurityToken).SigningKey.KeyId, keys, channelId, requiredEndorsements);
        return result.ClaimsIdentity;
    }

    private bool HasAllowedIssuer(JsonWebToken token) =>
        !_parameters.ValidateIssuer
        || token.Issuer == _parameters.ValidIssuer
        || (_parameters.ValidIssuers ?? []).Contains(token.Issuer);

    private void NeedEndorsements(string keyId, KeySet keys, string channelId, string[] requiredEndorsements)
    {
        if (!keys.Endorsements.TryGetValue(keyId ?? string.Empty, out var endorsements) && !_keyNeedsEndorsement)
            return;
        if (_keyNeedsEndorsement && string.IsNullOrEmpty(channelId))
            throw new UnauthorizedAccessException("A channel's activity must name the channel.");

        if (!requiredEndorsements.Append(channelId).All(wanted => EndorsementsValidator.Validate(wanted, endorsements ?? [])))
            throw new UnauthorizedAccessException("The token's key is not endorsed for this channel.");
    }
}
