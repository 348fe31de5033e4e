using System.Net.Sockets;
using Npgsql;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>A server that several processes share.</summary>
internal sealed class PostgreSqlDatabase(string connectionString, TimeProvider time) : ISqlDatabase
{
    private const int Tries = 3;

    private readonly NpgsqlDataSource _source = PostgreSqlServer.Connect(connectionString);
    private readonly SemaphoreSlim _opening = new(1);
    private PostgreSqlNews? _news;

    public ConversationSignal Signal { get; } = new();

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_news != null)
                return;

            await PostgreSqlSchema.MigrateAsync(_source, cancellationToken).ConfigureAwait(false);
            _news = new PostgreSqlNews(PostgreSqlServer.ConnectToHold(connectionString, most: 2), Signal, time);
            await _news.Listening.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or SocketException or TimeoutException)
        {
            throw PostgreSqlServer.Cannot($"the database cannot be opened ({SqliteFile.FirstLine(exception)})", exception);
        }
        finally
        {
            _opening.Release();
        }
    }

    public Task<T> ReadAsync<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        return await work(new PostgreSqlSession(connection)).ConfigureAwait(false);
    });

    public async Task<T> WriteAsync<T>(Func<ISqlSession, ValueTask<T>> work, bool durable, CancellationToken cancellationToken)
    {
        var (result, announced) = await TryAsync(async () =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None).ConfigureAwait(false);
            var session = new PostgreSqlSession(connection);
            if (!durable)
                await session.ExecuteAsync("SET LOCAL synchronous_commit TO OFF").ConfigureAwait(false);

            var result = await work(session).ConfigureAwait(false);
            await CommitAsync(transaction).ConfigureAwait(false);
            return (result, session.Announced);
        }).ConfigureAwait(false);

        foreach (var conversationId in announced)
        {
            Signal.Grew(conversationId);
            _news?.Announce(conversationId);
        }

        return result;
    }

    public async ValueTask DisposeAsync()
    {
        if (_news != null)
            await _news.DisposeAsync().ConfigureAwait(false);
        await _source.DisposeAsync().ConfigureAwait(false);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static async Task CommitAsync(NpgsqlTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException exception)
        {
            // It may have been committed: not to be done again here. Whoever sends the activity again finds out.
            throw new IOException("It is not known whether the server took the commit.", exception);
        }
    }

    // A restarted server leaves dead connections in the pool, and two writers may have to take turns.
    private static async Task<T> TryAsync<T>(Func<Task<T>> work)
    {
        for (var left = Tries - 1; ; left--)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (exception.IsTransient && left > 0)
            {
                // Again.
            }
        }
    }
}
