using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>A channel's service: takes what the bot posts, and notes it in the order in which it came.</summary>
public sealed class Connector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Post>> _posted = [];
    private readonly WebApplication _app;

    private Connector(WebApplication app) => _app = app;

    /// <summary>What the bot is told as its serviceUrl.</summary>
    public string Address => $"{_app.Urls.First()}/";

    /// <summary>What to answer instead of taking a reply: null takes it. Cancelled when the bot is gone.</summary>
    public Func<Post, CancellationToken, Task<IResult?>> Refuse { get; set; } = (_, _) => Task.FromResult<IResult?>(null);

    /// <summary>Called for each reply that is taken, with its conversation.</summary>
    public event Action<string, Post>? Took;

    public static async Task<Connector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new Connector(builder.Build());
        connector._app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", connector.TakeAsync);
        await connector._app.StartAsync();
        return connector;
    }

    public IReadOnlyList<Post> Posted(string conversation) => _posted.TryGetValue(conversation, out var posts) ? [.. posts] : [];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(string conversation, HttpRequest request)
    {
        var activity = await JsonNode.ParseAsync(request.Body);
        var post = new Post(activity!["text"]?.ToString() ?? "", activity["replyToId"]?.ToString() ?? "", activity.AsObject());
        if (await Refuse(post, request.HttpContext.RequestAborted) is { } refusal)
            return refusal;

        _posted.GetOrAdd(conversation, _ => []).Enqueue(post);
        Took?.Invoke(conversation, post);
        return Results.Json(new { id = Guid.NewGuid().ToString() });
    }

    public sealed record Post(string Text, string ReplyToId, JsonObject Activity);
}
