namespace SpasmBot.Storage.Tests;

/// <summary>A database of its own on the test server.</summary>
public sealed class ServerDatabase : IDatabase
{
    private string? _connectionString;

    public async Task<IBotStore> OpenAsync(TimeProvider time)
    {
        _connectionString ??= await TestServer.NewDatabaseAsync();
        var store = BotStore.Create(new StorageSettings(StorageProvider.PostgreSql, _connectionString), string.Empty, time);
        await store.OpenAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Nothing: the server goes with all of its databases when the tests are over.</summary>
    public void Dispose()
    {
    }
}
