using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Reads the stream of a conversation; where it breaks, comes back with the watermark, to the next node.</summary>
public sealed class StreamReader(params Uri[] nodes) : IDisposable
{
    private readonly Persistent _client = new(nodes);
    private readonly CancellationTokenSource _closed = new();
    private readonly List<Shown> _seen = [];
    private string _watermark = "0";
    private Task _reading = Task.CompletedTask;

    /// <summary>All that came, in the order in which it came.</summary>
    public IReadOnlyList<Shown> Seen
    {
        get
        {
            lock (_seen)
                return [.. _seen];
        }
    }

    public void Open(string conversation, string token) => _reading = Task.Run(() => ReadAsync(conversation, token));

    public async Task HasSeenAsync(string id)
    {
        for (var watch = Stopwatch.StartNew(); Seen.LastOrDefault()?.Id != id; await Task.Delay(10))
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{id} is not in the stream; the last was {Seen.LastOrDefault()}. {_reading.Exception}");
    }

    public void Dispose()
    {
        _closed.Cancel();
        _client.Dispose();
    }

    private async Task ReadAsync(string conversation, string token)
    {
        while (!_closed.IsCancellationRequested)
        {
            var answer = JsonNode.Parse(await _client.GetAsync($"v3/directline/conversations/{conversation}?watermark={_watermark}", token))!;
            try
            {
                using var socket = new ClientWebSocket();
                await socket.ConnectAsync(new Uri(answer["streamUrl"]!.GetValue<string>()), _closed.Token);
                while (await FrameAsync(socket) is { } frame)
                    Take(frame);
            }
            catch (Exception broken) when (broken is WebSocketException or OperationCanceledException or IOException)
            {
                // Again, behind what was seen.
            }
        }
    }

    private void Take(string frame)
    {
        if (frame.Length == 0)
            return;

        var set = JsonNode.Parse(frame)!;
        lock (_seen)
            _seen.AddRange(Shown.Of(set));
        _watermark = set["watermark"]?.GetValue<string>() ?? _watermark;
    }

    // Null where the bot said goodbye.
    private async Task<string?> FrameAsync(ClientWebSocket socket)
    {
        using var frame = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, _closed.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return System.Text.Encoding.UTF8.GetString(frame.ToArray());
        }
    }
}
