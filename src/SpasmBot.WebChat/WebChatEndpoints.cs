using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using SpasmBot.DirectLine;

namespace SpasmBot.WebChat;

/// <summary>Maps the web client.</summary>
public static class WebChatEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    /// <summary>
    /// Serves the chat page at <c>/</c>, the script that opens it on other sites at <c>/embed.js</c>, and what they need under
    /// <c>/webchat</c>. Needs AddDirectLine, whose allowed origins may frame the page.
    /// </summary>
    public static void MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        var files = new PageFiles(Path.Combine(AppContext.BaseDirectory, "webchat"));
        var page = new ChatPage(files, endpoints.ServiceProvider.GetRequiredService<AllowedOrigins>());

        endpoints.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], page.WriteAsync);
        endpoints.MapMethods("/embed.js", [HttpMethods.Get, HttpMethods.Head], context => EmbedAsync(context, files));
        endpoints.MapMethods("/favicon.ico", [HttpMethods.Get, HttpMethods.Head], () => Results.Redirect("webchat/current/images/bot.svg"));
        endpoints.MapMethods("/webchat/{version}/{**path}", [HttpMethods.Get, HttpMethods.Head], (string version, string? path, HttpContext context) =>
            files.Find(path ?? "") is { } asset && path != PageFiles.Page
                ? Send(context, asset, version == files.Version || version == asset.Hash ? ForEver : AskAgain)
                : Results.NotFound());
    }

    // Its address never changes, for it stands in other people's pages.
    private static Task EmbedAsync(HttpContext context, PageFiles files)
    {
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Send(context, files["embed.js"], "public, max-age=300").ExecuteAsync(context);
    }

    private static IResult Send(HttpContext context, Asset asset, string cacheControl)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = cacheControl;
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";

        var takesBrotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);
        if (takesBrotli) headers.ContentEncoding = "br";

        return Results.Bytes(takesBrotli ? asset.Brotli : asset.Content, asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}{(takesBrotli ? "-br" : "")}\""));
    }
}
