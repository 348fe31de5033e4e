using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SpasmBot.DirectLine;

namespace SpasmBot.WebChat;

/// <summary>The page itself, made for each request: its scripts run by a number that only this answer knows.</summary>
internal sealed class ChatPage(PageFiles files, AllowedOrigins mayFrame)
{
    private readonly string _template = Encoding.UTF8.GetString(files[PageFiles.Page].Content)
        .Replace("{assets}", $"webchat/{files.Version}", StringComparison.Ordinal)
        .Replace("{bundle}", $"webchat/{files[PageFiles.Bundle].Hash}/{PageFiles.Bundle}", StringComparison.Ordinal);

    private readonly string _ancestors = string.Join(' ', mayFrame.All.Prepend("'self'"));

    public Task WriteAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var headers = context.Response.Headers;

        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Policy(nonce);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";

        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(_template.Replace("{nonce}", nonce, StringComparison.Ordinal), context.RequestAborted);
    }

    // One of Web Chat's libraries begins with a style element that has neither content nor nonce.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    // Web Chat writes its styles with the nonce, and shows its spinner and whatever the bot attaches as blobs or data.
    private string Policy(string nonce) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'nonce-{nonce}'",
        $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        $"frame-ancestors {_ancestors}");
}
