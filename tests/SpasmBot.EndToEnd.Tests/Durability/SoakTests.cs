using System.Diagnostics;
using Xunit.Abstractions;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>As many people as it can answer talk without a pause.</summary>
[Collection(OneByOne.Name)]
public sealed class SoakTests(ITestOutputHelper output)
{
    /// <summary>What the process may hold, in MB, whatever the load and however long it lasts.</summary>
    private const int Bound = 700;

    private const int People = 48;

    [Fact]
    public async Task At_the_highest_load_it_makes_no_error_and_its_memory_stays_bounded()
    {
        var (seed, duration) = (Long.Seed(), TimeSpan.FromSeconds(Long.Form(600, ordinarily: 10)));
        await using var place = Place.File();
        using var node = new Node(place.Settings, counts: false);
        await node.StartedAsync();
        using var stop = new CancellationTokenSource(duration);

        var watch = Stopwatch.StartNew();
        var people = Enumerable.Range(0, People).Select(i => new Visitor(node.Address, new Random(seed + i), overDirectLine: i % 3 == 0)).ToArray();
        var talking = Task.WhenAll(people.Select(person => Task.Run(() => person.TalkAsync(stop.Token))));
        var memory = new List<long>();
        while (!talking.IsCompleted)
        {
            memory.Add(node.MemoryInMegabytes);
            await Task.WhenAny(talking, Task.Delay(1000));
        }

        await talking;
        var turns = people.Sum(person => person.Turns);
        output.WriteLine($"Seed {seed}: {turns} turns in {watch.Elapsed} ({turns / watch.Elapsed.TotalSeconds:0} a second), memory after a third {memory[memory.Count / 3]} MB, at the end {memory[^1]} MB, at most {memory.Max()} MB.");
        Assert.True(memory.Max() < Bound, $"{memory.Max()} MB");
        Assert.DoesNotContain("fail:", node.Log);
    }
}
