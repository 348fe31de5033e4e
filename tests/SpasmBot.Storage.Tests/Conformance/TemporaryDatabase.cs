namespace SpasmBot.Storage.Tests;

/// <summary>A database file in a folder of its own.</summary>
public sealed class TemporaryDatabase : IDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spasmbot-storage-");

    public async Task<IBotStore> OpenAsync(TimeProvider time)
    {
        var store = BotStore.Create(new StorageSettings(StorageProvider.Sqlite, "Data Source=bot.db"), _folder.FullName, time);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
