using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace SpasmBot.DirectLine.Tests.Support;

/// <summary>The client's end of a stream.</summary>
public sealed class Stream(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public string? CloseReason => socket.CloseStatusDescription;

    public string Watermark { get; private set; } = "";

    /// <summary>The next frame that is not empty; null where the server said goodbye.</summary>
    public async Task<JObject?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];

        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;

            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage && frame.Length > 0)
                break;
        }

        var set = Client.Json(Encoding.UTF8.GetString(frame.ToArray()));
        Watermark = (string?)set["watermark"] ?? Watermark;
        return set;
    }

    /// <summary>So many activities, from as many frames as it takes.</summary>
    public async Task<List<JObject>> ActivitiesAsync(int count)
    {
        var activities = new List<JObject>();
        while (activities.Count < count)
            activities.AddRange((await NextAsync() ?? throw new InvalidOperationException($"Closed: {CloseReason}"))["activities"]!.Cast<JObject>());
        return activities;
    }

    public Task SayAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
