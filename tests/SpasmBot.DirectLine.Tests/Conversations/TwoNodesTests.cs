using Microsoft.Extensions.DependencyInjection;
using SpasmBot.DirectLine.Tests.Support;
using SpasmBot.Storage;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine.Tests.Conversations;

/// <summary>Two hosts on one store: what each does for the conversations of the other.</summary>
public sealed class TwoNodesTests
{
    private IBotStore? _store;

    [Fact]
    public async Task Nodes_that_make_the_signing_key_at_the_same_moment_take_each_other_s_tokens()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        var (first, second) = (new StoreThatWaits(one.Get<IStateStore>()), new StoreThatWaits(two.Get<IStateStore>()));
        var keys = new[] { new SigningKey(first).GetAsync(default), new SigningKey(second).GetAsync(default) };

        // Both have found none. The second writes when the first has written and read.
        first.GoOn();
        var key = await keys[0];
        second.GoOn();

        Assert.Equal(key.KeyId, (await keys[1]).KeyId);
    }

    [Fact]
    public async Task A_stream_opens_on_another_node_than_the_one_that_gave_its_address()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        using var client = await Client.StartedAsync(one);
        await client.SayAsync("hi");
        var address = (await client.GetAsync($"conversations/{client.ConversationId}?watermark=0")).StreamUrl.Replace($":{one.Address.Port}/", $":{two.Address.Port}/");

        using var stream = await client.OpenStreamAsync(address);

        Assert.Equal(["Welcome", "hi", "You said: hi"], (await stream.ActivitiesAsync(3)).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_message_sent_to_both_nodes_at_once_is_in_the_log_once_and_answered_once()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        using var client = await Client.StartedAsync(one);
        using var same = new Client(two) { Token = client.Token, ConversationId = client.ConversationId };

        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? client : same).SayAsync("hi", "its id")));

        Assert.All(posts, post => Assert.Equal(200, post.Status));
        Assert.Single(posts.Select(post => (string?)post.Body["id"]).Distinct());
        Assert.Equal(["Welcome", "hi", "You said: hi"], await client.TextsAsync());
    }

    private async Task<BotHost> StartAsync()
    {
        var host = await BotHost.StartAsync(services: services => services.AddSingleton(provider => _store ?? BotStore.Create(
            new StorageSettings(StorageProvider.Memory, ""), "", provider.GetRequiredService<TimeProvider>())));
        _store ??= host.Get<IBotStore>();
        return host;
    }

    /// <summary>Writes when it is told to.</summary>
    private sealed class StoreThatWaits(IStateStore store) : IStateStore
    {
        private readonly TaskCompletionSource _mayWrite = new();

        public void GoOn() => _mayWrite.SetResult();

        public Task<IReadOnlyDictionary<string, StoredState>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
            store.ReadAsync(keys, cancellationToken);

        public async Task WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken)
        {
            await _mayWrite.Task;
            await store.WriteAsync(changes, cancellationToken);
        }
    }
}
