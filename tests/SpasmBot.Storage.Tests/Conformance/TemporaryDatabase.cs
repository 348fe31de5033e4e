namespace SpasmBot.Storage.Tests;

/// <summary>A database file in a folder of its own.</summary>
internal sealed class TemporaryDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spasmbot-storage-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "bot.db");

    public async Task<IBotStore> OpenAsync(TimeProvider time)
    {
        var store = BotStore.Create(new StorageSettings(StorageProvider.Sqlite, "Data Source=bot.db"), _folder.FullName, time);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    public async Task EndAsync(Func<Task> closeStore)
    {
        await closeStore();
        _folder.Delete(recursive: true);
    }
}
