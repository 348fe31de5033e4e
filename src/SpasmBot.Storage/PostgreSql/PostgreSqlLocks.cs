using System.Data;
using Npgsql;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>Locks that nobody else holds, all taken on one connection: a turn then costs no connection of its own.</summary>
internal sealed class PostgreSqlLocks(NpgsqlDataSource source) : IAsyncDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private NpgsqlConnection? _connection;

    /// <summary>Takes a lock if it is free. Null where it is taken.</summary>
    public async Task<IConversationPlace?> TryTakeAsync(long number)
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            // With a connection its locks are gone, and the turns that had them are not saved.
            if (_connection is not { FullState: ConnectionState.Open })
            {
                if (_connection != null)
                    await _connection.DisposeAsync().ConfigureAwait(false);
                _connection = null;
                _connection = await source.OpenConnectionAsync().ConfigureAwait(false);
            }

            var connection = _connection;
            return await RunAsync(connection, "SELECT pg_try_advisory_lock($1)", number).ConfigureAwait(false) ? new Held(this, connection, number) : null;
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync() => await source.DisposeAsync().ConfigureAwait(false);

    private static async Task<bool> RunAsync(NpgsqlConnection connection, string sql, long number)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = number });
        return await command.ExecuteScalarAsync().ConfigureAwait(false) is true;
    }

    private async ValueTask ReleaseAsync(NpgsqlConnection connection, long number)
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            if (connection == _connection)
                await RunAsync(connection, "SELECT pg_advisory_unlock($1)", number).ConfigureAwait(false);
        }
        finally
        {
            _one.Release();
        }
    }

    private sealed class Held(PostgreSqlLocks locks, NpgsqlConnection connection, long number) : IConversationPlace
    {
        // Another command may be under way on it: open, and executing.
        public bool IsHeld => connection == locks._connection && connection.FullState.HasFlag(ConnectionState.Open);

        public ValueTask DisposeAsync() => locks.ReleaseAsync(connection, number);
    }
}
