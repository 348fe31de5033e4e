using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>Sends a conversation's log down a socket: what the client has not seen, then whatever comes.</summary>
internal sealed class StreamPump(IConversationLog log, StreamRegistry registry, DirectLineOptions options, IHostApplicationLifetime lifetime)
{
    private const int Stretch = 100;

    // The client's own keep-alive tells us nothing: a network that is gone shows in pings without an answer.
    private static readonly WebSocketAcceptContext KeepAlive =
        new() { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(15) };

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);
    private int _open;

    /// <exception cref="DirectLineException">503: as many streams are open as may be.</exception>
    public async Task RunAsync(HttpContext context, Grant grant)
    {
        try
        {
            if (Interlocked.Increment(ref _open) > options.MaxStreams)
                throw DirectLineException.Busy(RetryAfter);
            await ServeAsync(context, grant);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task ServeAsync(HttpContext context, Grant grant)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(KeepAlive);
        using var stream = new OpenStream(socket, context.RequestAborted);

        if (registry.Enter(grant.ConversationId, stream) is { } displaced)
            _ = displaced.CloseAsync(WebSocketCloseStatus.PolicyViolation, "collision");

        using var stopping = lifetime.ApplicationStopping.Register(() => _ = stream.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "restart"));
        var sending = SendAsync(stream, grant.ConversationId, grant.Watermark);
        var receiving = stream.ReceiveAsync();

        await Task.WhenAny(sending, receiving);
        registry.Leave(grant.ConversationId, stream);

        // Where it was the sending that ended, the client may be about to say goodbye.
        await stream.CloseAsync(WebSocketCloseStatus.NormalClosure, "end");
        await EndedAsync(receiving);
        stream.End();
        await EndedAsync(sending);
    }

    private async Task SendAsync(OpenStream stream, string conversationId, long after)
    {
        while (true)
        {
            var stretch = await log.ReadAsync(conversationId, after, Stretch, stream.Ended);

            if (stretch.Count == 0)
            {
                await log.WaitAsync(conversationId, after, stream.Ended);
                continue;
            }

            var set = ActivitySet.Of(stretch, after);
            after = stretch[^1].Number;
            if (set.Activities.Count > 0) await stream.SendAsync(set);
        }
    }

    private static async Task EndedAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception e) when (OpenStream.IsGone(e))
        {
            // The usual end of a socket.
        }
    }
}
