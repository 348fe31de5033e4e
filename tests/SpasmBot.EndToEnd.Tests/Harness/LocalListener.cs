using System.Collections.Concurrent;
using System.Net;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>A server for what the bot sends: it keeps the requests, and answers when it may.</summary>
public sealed class LocalListener : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim arrived = new(0);

    public LocalListener()
    {
        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ListenAsync();
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{LocalProcess.FreePort()}/");

    /// <summary>The bodies so far, as they came.</summary>
    public ConcurrentQueue<(string Path, byte[] Body)> Requests { get; } = [];

    public async Task ArrivedAsync() => Assert.True(await arrived.WaitAsync(TimeSpan.FromSeconds(60)));

    /// <summary>From now on, and what waits, is answered.</summary>
    public LocalListener Release()
    {
        released.TrySetResult();
        return this;
    }

    public void Dispose() => listener.Close();

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var body = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(body);
        Requests.Enqueue((context.Request.Url!.AbsolutePath, body.ToArray()));
        arrived.Release();
        await released.Task;
        context.Response.ContentType = "application/json";
        await context.Response.OutputStream.WriteAsync("{\"id\":\"1\"}"u8.ToArray());
        context.Response.Close();
    }
}
