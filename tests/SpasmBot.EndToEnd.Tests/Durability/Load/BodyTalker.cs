using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>
/// A channel that takes the replies from the answer (expectReplies). Each message is sent until it is acknowledged; some are sent again after
/// that, and some are two at a time.
/// </summary>
public sealed class BodyTalker(int seed, params Uri[] nodes) : ITalker
{
    private readonly Random _random = new(seed);
    private readonly string _conversation = $"body {Guid.NewGuid()}";
    private readonly Persistent _channel = new(nodes);
    private readonly Persistent _other = new(nodes);
    private (string Json, string Body)? _last;

    public int Acknowledged { get; private set; }

    public int Refusals => _channel.Refusals + _other.Refusals;

    public async Task TalkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            switch (_random.Next(8))
            {
                case 0 when _last is { } last:
                    Assert.Equal(last.Body, await _channel.PostAsync("api/messages", last.Json));
                    break;
                case 1:
                    await SayTwoAsync();
                    break;
                default:
                    await SayAsync();
                    break;
            }
        }
    }

    /// <summary>One more message must be counted as the one after all that were acknowledged.</summary>
    public Task CheckAsync() => SayAsync();

    public void Dispose()
    {
        _channel.Dispose();
        _other.Dispose();
    }

    private async Task SayAsync()
    {
        var text = $"message {Acknowledged + 1}";
        var json = Message(text);
        var body = await _channel.PostAsync("api/messages", json);
        Assert.Equal(Said.Replies(++Acknowledged, text), Said.Texts(body));
        _last = (json, body);
    }

    private async Task SayTwoAsync()
    {
        var bodies = await Task.WhenAll(_channel.PostAsync("api/messages", Message("one of two")), _other.PostAsync("api/messages", Message("one of two")));
        Assert.Equal(
            [.. Said.Replies(Acknowledged + 1, "one of two"), .. Said.Replies(Acknowledged + 2, "one of two")],
            bodies.OrderBy(Said.Count).SelectMany(Said.Texts));
        Acknowledged += 2;
    }

    private string Message(string text) => Said.Message(_conversation, Guid.NewGuid().ToString(), text).ToJsonString();
}
