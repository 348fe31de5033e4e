using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>Reads who calls from the <c>Authorization</c> header.</summary>
internal sealed class Gatekeeper(GrantTokens tokens, DirectLineOptions options)
{
    private const string Scheme = "Bearer ";

    /// <exception cref="DirectLineException">401: nothing shown, or not one of ours. 403: expired, or used on a site that it was not made for.</exception>
    public async Task<Caller> IdentifyAsync(HttpRequest request)
    {
        var shown = Shown(request) ?? throw DirectLineException.Unauthorized("Missing token or secret");
        if (IsSecret(shown))
            return new Caller(Grant: null);

        var grant = await tokens.ReadAsync(GrantPurpose.Conversation, shown, request.HttpContext.RequestAborted);
        MustComeFromTrusted(request, grant);
        return new Caller(grant);
    }

    /// <summary>What stands behind 'Bearer'; null where the header is missing.</summary>
    /// <exception cref="DirectLineException">Another scheme, or more than one header.</exception>
    public static string? Shown(HttpRequest request)
    {
        var headers = request.Headers.Authorization;
        if (headers.Count == 0)
            return null;

        return headers.Count == 1 && headers[0] is { } header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length
            ? header[Scheme.Length..].Trim()
            : throw DirectLineException.Unauthorized("The Authorization header must be 'Bearer' and a token or secret");
    }

    /// <summary>Whether the request shows the secret: it is a server's then, which speaks for many people.</summary>
    public bool IsServer(HttpRequest request) =>
        options.Secret is not null && request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && IsSecret(header[Scheme.Length..].Trim());

    /// <summary>Whether it is the secret; takes the same time wherever they differ.</summary>
    public bool IsSecret(string shown) =>
        options.Secret is { } secret && CryptographicOperations.FixedTimeEquals(Digest(shown), Digest(secret));

    /// <exception cref="DirectLineException">The token was made for other sites.</exception>
    public static void MustComeFromTrusted(HttpRequest request, Grant grant)
    {
        if (grant.TrustedOrigins.Count > 0 && OriginPolicy.Origin(request) is { } origin && !grant.TrustedOrigins.Contains(origin))
            throw DirectLineException.Forbidden("The token is not for this site");
    }

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
