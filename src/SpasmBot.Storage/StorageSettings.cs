using Microsoft.Extensions.Configuration;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The section <c>Storage</c>.</summary>
/// <param name="Provider">The engine.</param>
/// <param name="ConnectionString">Where it is, in its own form.</param>
public sealed record StorageSettings(StorageProvider Provider, string ConnectionString)
{
    internal const string ProviderKey = "Storage:Provider";
    internal const string ConnectionStringKey = "Storage:ConnectionString";
    private const string DefaultConnectionString = "Data Source=App_Data/spasmbot.db";

    /// <summary>Reads the settings, with the defaults for what is not set.</summary>
    /// <exception cref="SettingException">One of them cannot work.</exception>
    public static StorageSettings Read(IConfiguration configuration)
    {
        var name = configuration[ProviderKey];
        var provider = StorageProvider.Sqlite;
        if (!string.IsNullOrWhiteSpace(name) && (!Enum.TryParse(name.Trim(), ignoreCase: true, out provider) || int.TryParse(name, out _)))
            throw new SettingException(ProviderKey, $"'{name}' is not one of {string.Join(", ", Enum.GetNames<StorageProvider>())}");

        var connectionString = configuration[ConnectionStringKey];
        if (!string.IsNullOrWhiteSpace(connectionString))
            return new StorageSettings(provider, connectionString);

        return provider == StorageProvider.PostgreSql
            ? throw new SettingException(ConnectionStringKey, "is required with the provider PostgreSql, for example 'Host=localhost;Database=spasmbot;Username=bot'")
            : new StorageSettings(provider, DefaultConnectionString);
    }
}
