using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Replies on their way to a channel that does not take them, while the bot is killed.</summary>
[Collection(OneByOne.Name)]
public sealed class ChannelDeliveryTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient _http = new() { Timeout = Patience };
    private readonly string _conversation = $"talk-{Guid.NewGuid()}";
    private readonly Place _place = Place.File();
    private readonly Node _node;

    public ChannelDeliveryTests() => _node = new Node(_place.Settings);

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task A_channel_that_asks_to_wait_is_left_alone_and_then_gets_all_in_order_across_a_restart(int status)
    {
        const int Seconds = 6;
        await using var connector = await Connector.StartAsync();
        await _node.StartedAsync();
        var (attempts, watch) = (new List<TimeSpan>(), Stopwatch.StartNew());
        connector.Refuse = (_, _) =>
        {
            attempts.Add(watch.Elapsed);
            return Task.FromResult<IResult?>(new NotNow(status, Seconds));
        };

        await SayAsync(connector, 1);
        await SayAsync(connector, 2);
        Assert.Single(attempts);
        connector.Refuse = (_, _) =>
        {
            attempts.Add(watch.Elapsed);
            return Task.FromResult<IResult?>(attempts.Count == 2 ? new NotNow(status) : null);
        };
        _node.Kill();
        await _node.StartedAsync();

        await HasAsync(connector, [.. Said.Replies(1, "message 1"), .. Said.Replies(2, "message 2")]);
        Assert.True(attempts[1] - attempts[0] > TimeSpan.FromSeconds(Seconds - 0.1), $"{attempts[1] - attempts[0]}");
    }

    [Fact]
    public async Task A_reply_cut_off_in_mid_post_is_posted_again_when_its_channel_asks_again()
    {
        await using var connector = await Connector.StartAsync();
        await CutOffAsync(connector);

        await _node.StartedAsync();
        await SayAsync(connector, 1);

        await HasAsync(connector, Said.Replies(1, "message 1"));
    }

    [Fact]
    public async Task A_reply_cut_off_in_mid_post_that_nobody_asks_for_may_have_arrived_and_the_rest_goes_on_without_it()
    {
        await using var connector = await Connector.StartAsync();
        await CutOffAsync(connector);

        _node.Ahead = TimeSpan.FromMinutes(2);
        await _node.StartedAsync();
        await HasAsync(connector, Said.Replies(1, "message 1")[1..]);
        await SayAsync(connector, 2);

        await HasAsync(connector, [.. Said.Replies(1, "message 1")[1..], .. Said.Replies(2, "message 2")]);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _node.Dispose();
        _http.Dispose();
        await _place.DisposeAsync();
    }

    // The channel has the whole first reply, and the bot is killed before it hears so.
    private async Task CutOffAsync(Connector connector)
    {
        await _node.StartedAsync();
        var arrived = new TaskCompletionSource();
        connector.Refuse = async (_, aborted) =>
        {
            arrived.TrySetResult();
            await Task.Delay(Timeout.Infinite, aborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return Results.NoContent();
        };
        var sending = SayAsync(connector, 1);
        await arrived.Task.WaitAsync(Patience);
        _node.Kill();
        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        connector.Refuse = (_, _) => Task.FromResult<IResult?>(null);
    }

    private async Task SayAsync(Connector connector, int number)
    {
        var message = Said.Message(_conversation, $"id {number}", $"message {number}", connector.Address).ToJsonString();
        using var answer = await _http.PostAsync(new Uri(_node.Address, "api/messages"), new StringContent(message, Encoding.UTF8, "application/json"));
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    private async Task HasAsync(Connector connector, string[] replies)
    {
        for (var watch = Stopwatch.StartNew(); connector.Posted(_conversation).Count < replies.Length; await Task.Delay(20))
            Assert.True(watch.Elapsed < Patience, $"Only {connector.Posted(_conversation).Count} came.\n{_node.Log}");
        Assert.Equal(replies, connector.Posted(_conversation).Select(post => post.Text));
    }
}
