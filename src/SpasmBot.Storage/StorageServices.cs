using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>Registers the storage that <c>Storage:Provider</c> names.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds the state store, the turn log, the outbox and the conversation log, all on one <see cref="IBotStore"/>, which is opened when the host starts,
    /// and lets go of what is older than <c>Privacy:RetentionDays</c>.
    /// On PostgreSQL the conversation queue is that of all processes together.
    /// </summary>
    /// <exception cref="SettingException">A setting cannot work.</exception>
    public static IServiceCollection AddSpasmBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = StorageSettings.Read(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => BotStore.Create(
            settings,
            provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Environment.CurrentDirectory,
            provider.GetRequiredService<TimeProvider>()));

        services.TryAddSingleton<IStateStore>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton<IStateKeys>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton<ITurnLog>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton<IOutbox>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton<IConversationLog>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton<IRetention>(provider => provider.GetRequiredService<IBotStore>());
        services.TryAddSingleton(RetentionSettings.Read(configuration));
        if (settings.Provider == StorageProvider.PostgreSql)
            services.Replace(ServiceDescriptor.Singleton<IConversationQueue>(provider => new PostgreSqlQueue(settings, provider.GetRequiredService<IOptions<TurnOptions>>())));

        services.TryAddSingleton(settings);
        services.AddHostedService<StorageStart>();
        services.AddHostedService<RetentionService>();
        return services;
    }
}
