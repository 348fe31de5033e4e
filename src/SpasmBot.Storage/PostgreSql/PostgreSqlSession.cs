using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace SpasmBot.Storage;

/// <summary>A connection for one piece of work.</summary>
internal sealed class PostgreSqlSession(NpgsqlConnection connection) : ISqlSession
{
    /// <summary>Conversations to announce when the transaction is committed.</summary>
    public List<string> Announced { get; } = [];

    public async ValueTask<int> ExecuteAsync(string sql, params object?[] values)
    {
        await using var command = Bind(sql, values);
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public async ValueTask<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> row, params object?[] values)
    {
        var rows = new List<T>();
        await using var command = Bind(sql, values);
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        while (await reader.ReadAsync().ConfigureAwait(false))
            rows.Add(row(reader));
        return rows;
    }

    public ValueTask AnnounceAsync(string conversationId)
    {
        Announced.Add(conversationId);
        return ValueTask.CompletedTask;
    }

    // A server vacuums its own files; what it has deleted cannot be asked for.
    public ValueTask ShredAsync() => ValueTask.CompletedTask;

    private NpgsqlCommand Bind(string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                // What may be null is text.
                null => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = DBNull.Value },
                string text => new NpgsqlParameter<string> { TypedValue = PostgreSqlText.Clean(text) },
                _ => new NpgsqlParameter { Value = value },
            });
        }

        return command;
    }
}
