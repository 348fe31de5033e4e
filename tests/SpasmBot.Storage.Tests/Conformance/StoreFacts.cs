using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>What each suite of facts about stores is run on.</summary>
public abstract class StoreFacts<TDatabase> : IAsyncLifetime
    where TDatabase : IDatabase, new()
{
    protected static readonly ConversationKey C = new("test", "c");

    private readonly TDatabase _database = new();

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));

    protected IBotStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        _database.Dispose();
    }

    /// <summary>An empty store, or the same one again as another process sees it.</summary>
    protected Task<IBotStore> OpenAsync() => _database.OpenAsync(Time);

    protected static void AssertStored(string json, string? tag, StoredState stored) => Assert.Equal((json, tag), (stored.Json, stored.ETag));

    protected static Activity Message(string text) => new(ActivityTypes.Message)
    {
        Text = text,
        ChannelId = C.ChannelId,
        Conversation = new ConversationAccount(id: C.ConversationId),
    };

    protected static TurnCommit Turn(string? id, ReplyRoute route = ReplyRoute.Channel, params string[] replies) => new()
    {
        Conversation = C,
        ActivityId = id,
        Route = route,
        Replies = [.. replies.Select(Message)],
    };
}
