using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SpasmBot.Storage;

/// <summary>A file with one writer and as many readers as read at the same time; they do not wait for each other (write-ahead log).</summary>
internal sealed class SqliteDatabase(string connectionString) : ISqlDatabase
{
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly SemaphoreSlim _opening = new(1);
    private SqliteWriter? _writer;
    private volatile bool _closed;

    public ConversationSignal Signal { get; } = new();

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_writer != null)
                return;

            SqliteSchema.Migrate(connectionString);
            _writer = new SqliteWriter(connectionString, Signal);
        }
        catch (SqliteException exception)
        {
            throw SqliteFile.Cannot($"the database cannot be opened ({SqliteFile.FirstLine(exception)})", exception);
        }
        finally
        {
            _opening.Release();
        }
    }

    public async Task<T> ReadAsync<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_closed, this);
        if (!_readers.TryTake(out var reader))
            reader = new SqliteSession(connectionString);

        try
        {
            return await work(reader).ConfigureAwait(false);
        }
        finally
        {
            if (_closed)
                reader.Dispose();
            else
                _readers.Add(reader);
        }
    }

    public Task<T> WriteAsync<T>(Func<ISqlSession, ValueTask<T>> work, bool durable, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (_writer ?? throw new InvalidOperationException("The store is not open.")).WriteAsync(work, durable);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        if (_closed)
            return;

        _closed = true;
        _writer?.Dispose();
        while (_readers.TryTake(out var reader))
            reader.Dispose();
    }
}
