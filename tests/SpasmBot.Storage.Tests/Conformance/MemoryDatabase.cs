namespace SpasmBot.Storage.Tests;

/// <summary>The memory of one store.</summary>
public sealed class MemoryDatabase : IDatabase
{
    private static readonly StorageSettings Settings = new(StorageProvider.Memory, string.Empty);

    public Task<IBotStore> OpenAsync(TimeProvider time) => Task.FromResult(BotStore.Create(Settings, string.Empty, time));

    public void Dispose()
    {
    }
}
