using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SpasmBot.Storage;

namespace SpasmBot.Turns.Tests;

/// <summary>A process that runs a bot: dropping it and making another on the same file is a restart.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private World(IBotStore store, AwaitedTime time, Channel channel, ITurnLog? log, Action<TurnOptions>? configure)
    {
        (Store, Time, Channel) = (store, time, channel);
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<BotAdapter>(channel)
            .AddSingleton<IStateStore>(store)
            .AddSingleton<IStateKeys>(store)
            .AddSingleton<IBot, LaterBot>()
            .AddSingleton(log ?? store)
            .AddSingleton<IOutbox>(store)
            .AddSingleton<IConversationLog>(store)
            .AddSingleton<IPersonalRecords>(store)
            .AddSingleton<ConversationState>()
            .AddTurns(configure)
            .BuildServiceProvider();

        channel.Use(_services.GetRequiredService<TurnMiddleware>());
        State = new ConversationState(Get<IStorage>());
        Count = State.CreateProperty<int>("count");
        channel.OnTurnError = (context, exception) => context.SendActivityAsync($"sorry: {exception.GetType().Name}");
    }

    public IBotStore Store { get; }

    public AwaitedTime Time { get; }

    public Channel Channel { get; }

    public ConversationState State { get; }

    public IStatePropertyAccessor<int> Count { get; }

    /// <summary>Starts a process, in memory or on a file.</summary>
    public static async Task<World> StartAsync(
        string? file = null, Channel? channel = null, ITurnLog? log = null, Action<TurnOptions>? configure = null)
    {
        var time = new AwaitedTime(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero));
        var settings = file == null
            ? new StorageSettings(StorageProvider.Memory, string.Empty)
            : new StorageSettings(StorageProvider.Sqlite, $"Data Source={file}");
        var store = BotStore.Create(settings, Path.GetTempPath(), time);
        await store.OpenAsync(CancellationToken.None);
        return new World(store, time, channel ?? new Channel(), log, configure);
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A bot that counts the messages of a conversation and says the count.</summary>
    public async Task CountAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var count = await Count.GetAsync(context, () => 0, cancellationToken) + 1;
        await Count.SetAsync(context, count, cancellationToken);
        await context.SendActivityAsync($"{count}: {context.Activity.Text}", cancellationToken: cancellationToken);
        await State.SaveChangesAsync(context, cancellationToken: cancellationToken);
    }

    /// <summary>The count as it is stored.</summary>
    public async Task<int> CountedAsync(string conversation)
    {
        using var context = new TurnContext(Channel, Say.To(conversation, string.Empty));
        return await Count.GetAsync(context, () => 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Store.DisposeAsync();
    }
}
