using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using SpasmBot.Content;
using SpasmBot.Dialogs.Drawings;

namespace SpasmBot.Drawings;

/// <summary>Serves the drawings of dialogs/drawings. They are small, so all of them are held in memory.</summary>
public static class DrawingEndpoints
{
    private const string ADay = "public, max-age=86400";

    // A drawing opened by itself is a page of the bot's own: nothing in it may run or load.
    private const string NothingRuns = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    public static void MapDrawings(this IEndpointRouteBuilder endpoints)
    {
        var drawings = Directory.EnumerateFiles(Path.Combine(DialogFolder.Path, "drawings"))
            .ToDictionary(file => Path.GetFileName(file), Drawing.Read, StringComparer.Ordinal);
        endpoints.MapMethods(StretchDrawings.Path + "/{name}", [HttpMethods.Get, HttpMethods.Head], (string name, HttpContext context) =>
            drawings.TryGetValue(name, out var drawing) ? drawing.Send(context) : Results.NotFound());
    }

    private sealed record Drawing(byte[] Bytes, string ContentType, EntityTagHeaderValue Tag)
    {
        public static Drawing Read(string file)
        {
            var bytes = File.ReadAllBytes(file);
            var type = Path.GetExtension(file) == ".svg" ? "image/svg+xml" : "image/png";
            return new Drawing(bytes, type, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes), 0, 8)}\""));
        }

        public IResult Send(HttpContext context)
        {
            var headers = context.Response.Headers;
            headers.CacheControl = ADay;
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = NothingRuns;
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"; // channels show it on pages of their own
            return Results.Bytes(Bytes, ContentType, entityTag: Tag);
        }
    }
}
