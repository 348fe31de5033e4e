using Npgsql;

namespace SpasmBot.Storage;

/// <summary>The layout of the database, as the steps that lead to it. A step that was released is never changed: add one.</summary>
internal static class PostgreSqlSchema
{
    // Keys are compared as bytes, as in SQLite: ranges of keys must not depend on a language.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE state (key TEXT COLLATE "C" NOT NULL PRIMARY KEY, json TEXT NOT NULL, etag TEXT, written BIGINT NOT NULL);
        CREATE TABLE turns (
          channel TEXT COLLATE "C" NOT NULL, conversation TEXT COLLATE "C" NOT NULL, activity TEXT COLLATE "C" NOT NULL,
          replies TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (channel, conversation, activity));
        CREATE TABLE outbox (
          number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, channel TEXT COLLATE "C" NOT NULL, conversation TEXT COLLATE "C" NOT NULL,
          activity TEXT, json TEXT NOT NULL, begun BIGINT NOT NULL, attempts BIGINT NOT NULL, since BIGINT NOT NULL, due BIGINT NOT NULL);
        CREATE INDEX outbox_conversation ON outbox (channel, conversation, number);
        CREATE TABLE log (
          conversation TEXT COLLATE "C" NOT NULL, number BIGINT NOT NULL, json TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (conversation, number));
        CREATE TABLE log_heads (conversation TEXT COLLATE "C" NOT NULL PRIMARY KEY, last BIGINT NOT NULL);
        CREATE TABLE probe (at BIGINT NOT NULL);
        INSERT INTO probe (at) VALUES (0);
        """,
        """
        CREATE TABLE people (
          channel TEXT COLLATE "C" NOT NULL, person TEXT COLLATE "C" NOT NULL, conversation TEXT COLLATE "C" NOT NULL, at BIGINT NOT NULL,
          PRIMARY KEY (channel, person, conversation));
        CREATE TABLE chores (name TEXT COLLATE "C" NOT NULL PRIMARY KEY, at BIGINT NOT NULL);
        CREATE INDEX people_at ON people (at);
        CREATE INDEX state_written ON state (written);
        CREATE INDEX turns_at ON turns (at);
        CREATE INDEX log_at ON log (at);
        """,
        """
        ALTER TABLE state ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
        ALTER TABLE log ADD COLUMN name TEXT COLLATE "C";
        CREATE UNIQUE INDEX log_name ON log (conversation, name) WHERE name IS NOT NULL;
        """,
        "ALTER TABLE probe ADD COLUMN filler TEXT",
    ];

    /// <summary>Makes the steps that are missing. Of several processes that come at once, one makes them and the others wait.</summary>
    public static async Task MigrateAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync("SELECT pg_advisory_xact_lock(hashtext('spasmbot layout'))").ConfigureAwait(false);

        var schema = new NpgsqlConnectionStringBuilder(source.ConnectionString).SearchPath;
        if (schema == PostgreSqlServer.DefaultSchema)
            await RunAsync($"CREATE SCHEMA IF NOT EXISTS {schema}").ConfigureAwait(false);

        await RunAsync("CREATE TABLE IF NOT EXISTS layout (version BIGINT NOT NULL)").ConfigureAwait(false);
        var version = (long?)await RunAsync("SELECT MAX(version) FROM layout").ConfigureAwait(false) ?? 0;
        if (version > Steps.Length)
            throw PostgreSqlServer.Cannot($"the database has layout {version}, this program knows layouts up to {Steps.Length}");

        foreach (var step in Steps.Skip((int)version))
            await RunAsync(step).ConfigureAwait(false);
        if (version < Steps.Length)
            await RunAsync($"INSERT INTO layout (version) VALUES ({Steps.Length})").ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);

        async Task<object?> RunAsync(string sql)
        {
            // As long as it takes: a large table gets an index.
            await using var command = new NpgsqlCommand(sql, connection, transaction) { CommandTimeout = 0 };
            var result = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            return result is DBNull ? null : result;
        }
    }
}
