using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>
/// A Direct Line client: sends each message with its own id until it is acknowledged, and reads the stream, which it opens again behind the
/// last watermark whenever it breaks.
/// </summary>
public sealed class StreamTalker : ITalker
{
    private readonly Persistent _client;
    private readonly StreamReader _stream;
    private string _token = "";
    private string _conversation = "";

    public StreamTalker(params Uri[] nodes)
    {
        _client = new Persistent(nodes);
        _stream = new StreamReader(nodes);
    }

    public int Acknowledged { get; private set; }

    public int Refusals => _client.Refusals;

    public async Task TalkAsync(CancellationToken stop)
    {
        var start = JsonNode.Parse(await _client.PostAsync("v3/directline/tokens/generate", "{}"))!;
        (_token, _conversation) = (start["token"]!.GetValue<string>(), start["conversationId"]!.GetValue<string>());
        await _client.PostAsync("v3/directline/conversations", "{}", _token);
        _stream.Open(_conversation, _token);

        while (!stop.IsCancellationRequested)
        {
            var message = new JsonObject
            {
                ["type"] = "message",
                ["text"] = $"message {Acknowledged + 1}",
                ["from"] = new JsonObject { ["id"] = "me" },
                ["channelData"] = new JsonObject { ["clientActivityID"] = Guid.NewGuid().ToString() },
            };
            await _client.PostAsync($"v3/directline/conversations/{_conversation}/activities", message.ToJsonString(), _token);
            Acknowledged++;
        }
    }

    /// <summary>The log holds every message once, each followed by its replies, and the stream showed what is in the log: all of it, once, in order.</summary>
    public async Task CheckAsync()
    {
        var logged = await LoggedAsync();
        Assert.Equal(
            Enumerable.Range(1, Acknowledged).SelectMany(count => new[] { $"message {count}" }.Concat(Said.Replies(count, $"message {count}"))),
            logged.Select(activity => activity.Text));
        await _stream.HasSeenAsync(logged[^1].Id);
        Assert.Equal(logged, _stream.Seen);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _client.Dispose();
    }

    private async Task<List<Shown>> LoggedAsync()
    {
        var logged = new List<Shown>();
        for (var watermark = "0"; ;)
        {
            var set = JsonNode.Parse(await _client.GetAsync($"v3/directline/conversations/{_conversation}/activities?watermark={watermark}", _token))!;
            if (set["watermark"]!.GetValue<string>() == watermark)
                return logged;
            watermark = set["watermark"]!.GetValue<string>();
            logged.AddRange(Shown.Of(set));
        }
    }
}
