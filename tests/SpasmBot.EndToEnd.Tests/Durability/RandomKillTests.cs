using SpasmBot.EndToEnd.Tests.Harness;
using Xunit.Abstractions;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>SIGKILL at random moments, while many talk. Each talker proves for itself that nothing was lost, doubled or out of order.</summary>
[Collection(OneByOne.Name)]
public sealed class RandomKillTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task No_turn_is_lost_doubled_or_out_of_order(string provider)
    {
        var (seed, kills) = (Long.Seed(), Long.Form(200, ordinarily: 3));
        await using var place = await Place.MakeAsync(provider);
        using var node = new Node(place.Settings);
        await node.StartedAsync();
        await using var crowd = await Crowd.GatherAsync(seed, each: 4, node.Address);
        crowd.Start();

        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            // Now and then before it is up, mostly in the midst of turns.
            if (random.Next(8) > 0)
                await crowd.HasSaidAsync(random.Next(250), TimeSpan.FromSeconds(5));
            await Task.Delay(random.Next(50));
            node.Kill();
            node.Start();
        }

        await node.ReadyAsync();
        await crowd.HasGoneOnAsync(TimeSpan.FromSeconds(30));
        await crowd.CheckAsync();
        output.WriteLine($"Seed {seed}: {kills} kills, {crowd.Acknowledged} turns acknowledged.");
        Assert.DoesNotContain("fail:", node.Log);
    }
}
