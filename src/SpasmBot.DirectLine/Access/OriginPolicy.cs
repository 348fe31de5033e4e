using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace SpasmBot.DirectLine;

/// <summary>Which pages may call. A browser says truthfully where a page is from; whoever is no browser must show a token or the secret.</summary>
internal sealed class OriginPolicy(AllowedOrigins allowed, DirectLineOptions options, IHostEnvironment environment)
{
    /// <summary>Whether a page of this origin may use Direct Line at all. A request without an origin is no page's.</summary>
    public bool Allows(HttpRequest request) => Origin(request) is not { } origin || IsOwn(request, origin) || allowed.Contains(origin);

    /// <summary>Whether the request may have a token without showing anything.</summary>
    public bool AllowsTokenWithoutSecret(HttpRequest request)
    {
        if (Origin(request) is { } origin)
            return IsOwn(request, origin) || allowed.Contains(origin);

        return request.Headers["Sec-Fetch-Site"] == "same-origin" || IsDeveloperAtThisMachine(request);
    }

    /// <summary>The value of the header, for the answer's Access-Control-Allow-Origin; null where there is none.</summary>
    public static string? Origin(HttpRequest request) =>
        request.Headers.Origin is [{ Length: > 0 } origin] ? origin.ToLowerInvariant() : null;

    // The scheme is left out of it: behind a proxy that ends TLS the bot may not know its own.
    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || string.Equals($"{uri.IdnHost}:{uri.Port}", request.Host.Value, StringComparison.OrdinalIgnoreCase));

    // Scripts on a laptop, as long as no secret is set that they could show. In Development /api/messages is open as well.
    private bool IsDeveloperAtThisMachine(HttpRequest request) =>
        options.Secret is null
        && environment.IsDevelopment()
        && request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
