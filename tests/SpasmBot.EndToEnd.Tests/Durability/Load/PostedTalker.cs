using System.Diagnostics;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>A channel that gets the replies posted to its service. Each message is sent until it is acknowledged.</summary>
public sealed class PostedTalker(Connector connector, params Uri[] nodes) : ITalker
{
    private readonly string _conversation = $"posted-{Guid.NewGuid()}";
    private readonly Persistent _channel = new(nodes);
    private readonly HashSet<string> _sentAgain = [];

    public int Acknowledged { get; private set; }

    public int Refusals => _channel.Refusals;

    public async Task TalkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (id, repeats) = ($"{_conversation} {Acknowledged + 1}", _channel.Repeats);
            await _channel.PostAsync("api/messages", Said.Message(_conversation, id, $"message {Acknowledged + 1}", connector.Address).ToJsonString());
            Acknowledged++;
            if (_channel.Repeats > repeats)
                _sentAgain.Add(id);
        }
    }

    /// <summary>
    /// All replies are there, in order. Double is only what the bot was asked for again while it was not known whether it had arrived: the
    /// protocol gives it no means to find out.
    /// </summary>
    public async Task CheckAsync()
    {
        var expected = Enumerable.Range(1, Acknowledged).SelectMany(count => Said.Replies(count, $"message {count}")).ToArray();
        for (var watch = Stopwatch.StartNew(); Distinct().Length < expected.Length && watch.Elapsed < TimeSpan.FromSeconds(90);)
            await Task.Delay(50);

        Assert.Equal(expected, Distinct());
        var doubled = connector.Posted(_conversation).GroupBy(post => post.Text).Where(same => same.Count() > 1).SelectMany(same => same);
        Assert.DoesNotContain(doubled, post => !_sentAgain.Contains(post.ReplyToId));
    }

    public void Dispose() => _channel.Dispose();

    private string[] Distinct() => [.. connector.Posted(_conversation).Select(post => post.Text).Distinct()];
}
