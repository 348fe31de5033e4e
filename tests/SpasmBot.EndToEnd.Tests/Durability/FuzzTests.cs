using System.Diagnostics;
using Xunit.Abstractions;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Activities of random shape in random order, from several sides at once.</summary>
[Collection(OneByOne.Name)]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Senders = 8;

    [SkippableTheory]
    [InlineData("Sqlite", 100_000)]
    [InlineData("PostgreSql", 20_000)]
    public async Task Nothing_that_is_sent_brings_the_bot_out_of_step(string provider, int longForm)
    {
        var (seed, activities) = (Long.Seed(), Long.Form(longForm, ordinarily: 2000));
        await using var place = await Place.MakeAsync(provider);
        using var node = new Node(place.Settings, counts: false);
        await node.StartedAsync();
        var senders = Enumerable.Range(0, Senders).Select(i => new Fuzzer(node.Address, seed + i)).ToArray();

        var watch = Stopwatch.StartNew();
        var failed = await Record.ExceptionAsync(() => Task.WhenAll(senders.Select(sender => Task.Run(() => sender.SendAsync(activities / Senders)))));

        var statuses = senders.SelectMany(sender => sender.Statuses).GroupBy(status => status.Key, status => status.Value).OrderBy(status => status.Key);
        output.WriteLine($"Seed {seed}: {activities} activities in {watch.Elapsed}: {string.Join(", ", statuses.Select(status => $"{status.Key} x {status.Sum()}"))}");
        Assert.True(failed is null, $"Seed {seed}: {failed}\n{string.Join("\n\n", Errors(node.Log, "warn").Take(5))}");
        Assert.True(Errors(node.Log).Count == 0, $"Seed {seed}:\n{string.Join("\n\n", Errors(node.Log).Take(5))}");
        await node.ReadyAsync();
    }

    private static List<string> Errors(string log, string level = "fail") =>
        [.. log.Split($"\n{level}: ").Skip(1).Concat(log.Split("\ncrit: ").Skip(1)).Select(error => error.Length > 1500 ? error[..1500] : error)];
}
