using System.Net.WebSockets;
using System.Text;

namespace SpasmBot.DirectLine;

/// <summary>A client's socket. Several may send to it at once; a message goes out whole.</summary>
internal sealed class OpenStream(WebSocket socket, CancellationToken aborted) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _ended = CancellationTokenSource.CreateLinkedTokenSource(aborted);

    /// <summary>Cancelled when nothing more is to be sent or read.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <exception cref="WebSocketException">The client is gone, or was told goodbye.</exception>
    public Task SendAsync(ActivitySet set) =>
        AloneAsync(() => socket.SendAsync(Encoding.UTF8.GetBytes(WireJson.Write(set)), WebSocketMessageType.Text, endOfMessage: true, Ended));

    /// <summary>Reads until the client says goodbye. All else that it says is its keep-alive, of no meaning.</summary>
    public async Task ReceiveAsync()
    {
        var buffer = new byte[1024];
        while ((await socket.ReceiveAsync(buffer, Ended)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    /// <summary>Says goodbye, unless that was done, and gives the client a moment to answer it.</summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        try
        {
            _ended.CancelAfter(Patience);
            await AloneAsync(() => socket.State is WebSocketState.Open or WebSocketState.CloseReceived
                ? socket.CloseOutputAsync(status, reason, Ended)
                : Task.CompletedTask);
        }
        catch (Exception e) when (IsGone(e))
        {
            // That is what was wanted.
        }
    }

    /// <summary>Stops sending and reading.</summary>
    public void End() => _ended.Cancel();

    /// <summary>Whether an exception only says that there is nobody any more.</summary>
    public static bool IsGone(Exception e) => e is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException;

    public void Dispose() => _ended.Dispose();

    private async Task AloneAsync(Func<Task> send)
    {
        await _sending.WaitAsync(Ended);
        try
        {
            await send();
        }
        finally
        {
            _sending.Release();
        }
    }
}
