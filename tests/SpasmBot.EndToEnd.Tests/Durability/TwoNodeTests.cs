using Xunit.Abstractions;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Any node serves any message.</summary>
[Collection(OneByOne.Name)]
public sealed class TwoNodeTests : IClassFixture<TwoNodes>, IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly string _conversation = $"conversation {Guid.NewGuid()}";
    private readonly ITestOutputHelper _output;
    private readonly Node[] _nodes;

    public TwoNodeTests(TwoNodes nodes, ITestOutputHelper output)
    {
        Skip.IfNot(nodes.AreThere, "The server programs of PostgreSQL are not installed.");
        (_nodes, _output) = (nodes.Nodes, output);
    }

    [SkippableFact]
    public async Task Fifty_messages_to_one_conversation_are_answered_one_by_one_in_the_order_of_arrival_at_each_node()
    {
        // The first holds the conversation until all have arrived.
        var sending = new List<Task<string>> { SendAsync(0, 0, "wait 2500") };
        for (var i = 1; i < 50; i++)
        {
            await _nodes[(i - 1) % 2].SaysAsync($"{_conversation} has {(i + 1) / 2} arrived");
            sending.Add(SendAsync(i % 2, i, $"message {i}"));
        }

        var counts = (await Task.WhenAll(sending)).Select(Said.Count).ToArray();

        Assert.Equal(Enumerable.Range(1, 50), counts.Order());
        foreach (var node in new[] { 0, 1 })
            Assert.Equal(counts.Where((_, i) => i % 2 == node).Order(), counts.Where((_, i) => i % 2 == node));
    }

    [SkippableFact]
    public async Task Fifty_messages_at_one_moment_are_all_counted()
    {
        var bodies = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => SendAsync(i % 2, i, "at once")));

        Assert.Equal(Enumerable.Range(1, 50).SelectMany(count => Said.Replies(count, "at once")), bodies.OrderBy(Said.Count).SelectMany(Said.Texts));
    }

    [SkippableFact]
    public async Task The_same_activity_twenty_times_at_once_is_one_turn_and_twenty_equal_answers()
    {
        var bodies = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => SendAsync(i % 2, 0, "the same")));

        Assert.Equal(Said.Replies(1, "the same"), Said.Texts(Assert.Single(bodies.Distinct())));
        Assert.Equal(2, Said.Count(await SendAsync(1, 1, "another")));
    }

    [SkippableFact]
    public async Task When_one_is_killed_under_load_every_conversation_goes_on_within_five_seconds()
    {
        var (seed, kills) = (Long.Seed(), Long.Form(20, ordinarily: 2));
        await using var crowd = await Crowd.GatherAsync(seed, each: 6, [.. _nodes.Select(node => node.Address)]);
        crowd.Start();

        var random = new Random(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            await Task.WhenAll(_nodes.Select(node => node.ReadyAsync()));
            await Task.Delay(random.Next(300, 1500));
            var killed = _nodes[random.Next(2)];
            killed.Kill();
            await crowd.HasGoneOnAsync(TimeSpan.FromSeconds(5));
            killed.Start();
        }

        await Task.WhenAll(_nodes.Select(node => node.ReadyAsync()));
        await crowd.CheckAsync();
        _output.WriteLine($"Seed {seed}: {kills} kills, {crowd.Acknowledged} turns acknowledged, the longest pause {crowd.LongestPause.TotalSeconds:0.0} s.");
    }

    public void Dispose() => _http.Dispose();

    private async Task<string> SendAsync(int node, int number, string text)
    {
        using var message = new StringContent(Said.Message(_conversation, $"id {number}", text).ToJsonString(), null, "application/json");
        using var answer = await _http.PostAsync(new Uri(_nodes[node].Address, "api/messages"), message);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {body}");
        return body;
    }
}
