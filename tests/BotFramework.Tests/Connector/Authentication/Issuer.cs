using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Publishes its keys as OpenID providers do: a metadata document that points to a key set.</summary>
internal sealed class Issuer : IAsyncDisposable
{
    private LoopbackServer _server = null!;
    private int _fetches;

    public List<SigningKey> Keys { get; } = [];

    public bool Up { get; set; } = true;

    public int Fetches => _fetches;

    public string MetadataUrl => _server.Url + ".well-known/openid-configuration";

    public static async Task<Issuer> OpenAsync(params SigningKey[] keys)
    {
        var issuer = new Issuer();
        issuer.Keys.AddRange(keys);
        issuer._server = await LoopbackServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (!Up)
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        }

        if (context.Request.Path == "/keys")
        {
            Interlocked.Increment(ref _fetches);
            return context.Response.WriteAsync(new JObject { ["keys"] = new JArray(Keys.Select(key => key.Published())) }.ToString());
        }

        return context.Response.WriteAsync(new JObject { ["issuer"] = "any", ["jwks_uri"] = _server.Url + "keys" }.ToString());
    }
}
