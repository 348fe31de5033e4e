using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Newtonsoft.Json.Serialization;

namespace SpasmBot.Turns;

/// <summary>Registers the turns.</summary>
public static class TurnServices
{
    /// <summary>
    /// Adds <see cref="TurnMiddleware"/>, the bot's <see cref="IStorage"/>, the conversation queue, the outbox service and the later turns.
    /// The store comes from SpasmBot.Storage. The host registers its Bot Connector adapter as <see cref="BotAdapter"/>, for what is posted later.
    /// </summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, Action<TurnOptions>? configure = null)
    {
        services.AddOptions<TurnOptions>().Configure(options => configure?.Invoke(options));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IConversationQueue, InProcessQueue>();

        services.TryAddSingleton<ISerializationBinder>(_ => new StateTypeBinder());
        services.TryAddSingleton<StateJson>();
        services.TryAddSingleton<IStorage, TurnStorage>();
        services.TryAddSingleton<IPersonalData, PersonalData>();

        services.TryAddSingleton<TurnMetrics>();
        services.TryAddSingleton<TurnDelivery>();
        services.TryAddSingleton<TurnMiddleware>();

        services.TryAddSingleton<OutboxBell>();
        services.TryAddSingleton<OutboxDrain>();
        services.TryAddSingleton<OutboxPump>();
        services.TryAddSingleton<IReturnPath, AdapterReturnPath>();
        services.AddHostedService<OutboxService>();

        services.TryAddSingleton<LaterBell>();
        services.TryAddSingleton<LaterTurns>();
        services.TryAddSingleton<ILaterPath, AdapterLaterPath>();
        services.TryAddSingleton<LaterTurnService>();
        services.AddHostedService(provider => provider.GetRequiredService<LaterTurnService>());
        return services;
    }
}
