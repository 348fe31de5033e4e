using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace SpasmBot.Storage;

/// <summary>An open connection with its prepared statements. For one thread at a time; all is done when a method returns.</summary>
internal sealed class SqliteSession : ISqlSession, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public SqliteSession(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
    }

    /// <summary>Conversations to announce when the transaction is committed.</summary>
    public List<string> Announced { get; } = [];

    /// <summary>Whether the log of writes has to go when the transaction is committed: it holds what was deleted.</summary>
    public bool MustShred { get; set; }

    public ValueTask<int> ExecuteAsync(string sql, params object?[] values) => ValueTask.FromResult(Execute(sql, values));

    public int Execute(string sql, params object?[] values) => Bind(sql, values).ExecuteNonQuery();

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> row, params object?[] values)
    {
        var rows = new List<T>();
        using var reader = Bind(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(row(reader));
        return ValueTask.FromResult(rows);
    }

    public ValueTask AnnounceAsync(string conversationId)
    {
        Announced.Add(conversationId);
        return ValueTask.CompletedTask;
    }

    public ValueTask ShredAsync()
    {
        MustShred = true;
        return ValueTask.CompletedTask;
    }

    /// <summary>Moves the log of writes into the file and empties it. False where a reader is in the way.</summary>
    public bool TryCheckpoint()
    {
        using var reader = Bind("PRAGMA wal_checkpoint(TRUNCATE)", []).ExecuteReader();
        return reader.Read() && reader.GetInt64(0) == 0;
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Bind(string sql, object?[] values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
