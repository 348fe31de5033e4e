using System.Diagnostics;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Talkers of all kinds, who talk at the same time.</summary>
public sealed class Crowd : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<ITalker> _talkers = [];
    private readonly Connector _connector;
    private Task[] _talking = [];

    private Crowd(Connector connector) => _connector = connector;

    public int Acknowledged => _talkers.Sum(talker => talker.Acknowledged);

    public int Refusals => _talkers.Sum(talker => talker.Refusals);

    public IReadOnlyList<ITalker> Talkers => _talkers;

    /// <summary>So many of each kind.</summary>
    public static async Task<Crowd> GatherAsync(int seed, int each, params Uri[] nodes)
    {
        var crowd = new Crowd(await Connector.StartAsync());
        for (var i = 0; i < each; i++)
            crowd._talkers.AddRange([new BodyTalker(seed + i, nodes), new PostedTalker(crowd._connector, nodes), new StreamTalker(nodes)]);
        return crowd;
    }

    public void Start() => _talking = [.. _talkers.Select(talker => Task.Run(() => talker.TalkAsync(_stop.Token)))];

    /// <summary>Throws at once where one of them has met what must not be.</summary>
    public async Task FineAsync()
    {
        if (Array.Find(_talking, talk => talk.IsFaulted) is { } failed)
            await failed;
    }

    /// <summary>The longest that somebody waited when <see cref="HasGoneOnAsync"/> was asked.</summary>
    public TimeSpan LongestPause { get; private set; }

    /// <summary>Waits until everybody has been answered once more, which must not take longer than this.</summary>
    public async Task HasGoneOnAsync(TimeSpan atMost)
    {
        var before = _talkers.Select(talker => talker.Acknowledged).ToArray();
        var watch = Stopwatch.StartNew();
        while (_talkers.Where((talker, i) => talker.Acknowledged == before[i]).ToArray() is { Length: > 0 } waiting)
        {
            await FineAsync();
            Assert.True(watch.Elapsed < atMost, $"{waiting.Length} of {_talkers.Count} still wait after {watch.Elapsed}: {string.Join(", ", waiting.Select(talker => talker.GetType().Name))}");
            await Task.Delay(10);
        }

        LongestPause = watch.Elapsed > LongestPause ? watch.Elapsed : LongestPause;
    }

    /// <summary>Waits until so many more turns are acknowledged, or some time is over.</summary>
    public async Task HasSaidAsync(int turns, TimeSpan atMost)
    {
        var before = Acknowledged;
        for (var watch = Stopwatch.StartNew(); Acknowledged < before + turns && watch.Elapsed < atMost; await Task.Delay(1))
            await FineAsync();
    }

    /// <summary>Waits until the bot has refused so many times.</summary>
    public async Task AreRefusedAsync(int times, TimeSpan atMost)
    {
        var before = Refusals;
        for (var watch = Stopwatch.StartNew(); Refusals < before + times; await Task.Delay(10))
        {
            await FineAsync();
            Assert.True(watch.Elapsed < atMost, $"Only {Refusals - before} refusals in {watch.Elapsed}.");
        }
    }

    /// <summary>Lets everybody end their sentence, and asks each whether all was well.</summary>
    public async Task CheckAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_talking);
        foreach (var talker in _talkers)
            await talker.CheckAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _talkers.ForEach(talker => talker.Dispose());
        await _connector.DisposeAsync();
    }
}
