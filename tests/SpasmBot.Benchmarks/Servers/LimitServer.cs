using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>What Kestrel can do at most: the activity is parsed and the reply is always the same.</summary>
internal static class LimitServer
{
    private static readonly byte[] Reply = JsonSerializer.SerializeToUtf8Bytes(new
    {
        activities = new[] { new { type = "message", text = Load.FixedScenario.Reply, channelId = "webchat", serviceUrl = "http://localhost/", inputHint = "acceptingInput", replyToId = "a" } },
    });

    public static async Task RunAsync(int port)
    {
        await using var app = BotServer.Build(port);
        app.MapPost("/api/messages", AnswerAsync);
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        using var activity = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        if (activity.RootElement.GetProperty("type").GetString() != "message")
            throw new InvalidOperationException("Only messages are expected here.");

        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Reply.Length;
        await http.Response.Body.WriteAsync(Reply, http.RequestAborted);
    }
}
