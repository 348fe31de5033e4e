using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace SpasmBot.Storage;

/// <summary>Opens the store before anything else of the host starts.</summary>
internal sealed class StorageStart(IBotStore store, StorageSettings settings, IHostEnvironment environment, TimeProvider time) : IHostedLifecycleService, IDisposable
{
    private IDisposable? _claim;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (settings.Provider == StorageProvider.Sqlite)
        {
            var located = SqliteFile.Locate(settings.ConnectionString, environment.ContentRootPath);
            _claim = await SqliteClaim.TakeAsync(new SqliteConnectionStringBuilder(located).DataSource, time, cancellationToken).ConfigureAwait(false);
        }

        await store.OpenAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _claim?.Dispose();
}
