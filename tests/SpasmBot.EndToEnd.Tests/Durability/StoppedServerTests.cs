using Xunit.Abstractions;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>The server of PostgreSQL goes away for a while.</summary>
[Collection(OneByOne.Name)]
public sealed class StoppedServerTests(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task The_bot_says_clearly_that_it_cannot_now_and_goes_on_by_itself_with_nothing_lost()
    {
        var (seed, pause) = (Long.Seed(), TimeSpan.FromSeconds(Long.Form(20, ordinarily: 3)));
        await using var place = await Place.ServerAsync();
        using var node = new Node(place.Settings);
        await node.StartedAsync();
        await using var crowd = await Crowd.GatherAsync(seed, each: 4, node.Address);
        crowd.Start();
        await crowd.HasGoneOnAsync(TimeSpan.FromSeconds(30));

        await place.Server!.StopAsync();
        var refusals = crowd.Refusals;
        await Task.Delay(pause);
        using (var http = new HttpClient { BaseAddress = node.Address })
        {
            Assert.Equal(503, (int)(await http.GetAsync("readyz")).StatusCode);
            Assert.Equal(200, (int)(await http.GetAsync("healthz")).StatusCode);
        }

        // Whoever asked was told at once; that each of the answers was a 503 with Retry-After, the talkers see to.
        Assert.True(crowd.Refusals > refusals + crowd.Talkers.Count, $"{crowd.Refusals - refusals} refusals in {pause}");
        await place.Server.GoOnAsync();
        await crowd.HasGoneOnAsync(TimeSpan.FromSeconds(15));
        await crowd.CheckAsync();
        output.WriteLine($"Seed {seed}: stopped for {pause}, {crowd.Refusals} refusals, {crowd.Acknowledged} turns acknowledged, all went on after {crowd.LongestPause.TotalSeconds:0.0} s.");
    }
}
