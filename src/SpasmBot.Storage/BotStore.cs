namespace SpasmBot.Storage;

/// <summary>Makes the store that the settings name.</summary>
public static class BotStore
{
    /// <summary>The store, not yet opened.</summary>
    /// <param name="settings">The engine and where it is.</param>
    /// <param name="contentRoot">The folder that relative paths start from.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="Turns.SettingException">The settings cannot work.</exception>
    public static IBotStore Create(StorageSettings settings, string contentRoot, TimeProvider time) => settings.Provider switch
    {
        StorageProvider.Memory => new MemoryStore(time),
        StorageProvider.PostgreSql => new SqlStore(new PostgreSqlDatabase(settings.ConnectionString, time), time),
        _ => new SqlStore(new SqliteDatabase(SqliteFile.Locate(settings.ConnectionString, contentRoot)), time),
    };
}
