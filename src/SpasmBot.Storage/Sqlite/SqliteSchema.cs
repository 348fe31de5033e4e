using Microsoft.Data.Sqlite;

namespace SpasmBot.Storage;

/// <summary>The layout of the database, as the steps that lead to it. A step that was released is never changed: add one.</summary>
internal static class SqliteSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, json TEXT NOT NULL, etag TEXT, written INTEGER NOT NULL);
        CREATE TABLE turns (
          channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL, replies TEXT NOT NULL, at INTEGER NOT NULL,
          PRIMARY KEY (channel, conversation, activity));
        CREATE TABLE outbox (
          number INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT, json TEXT NOT NULL,
          begun INTEGER NOT NULL, attempts INTEGER NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL);
        CREATE INDEX outbox_conversation ON outbox (channel, conversation, number);
        CREATE TABLE log (
          conversation TEXT NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (conversation, number));
        CREATE TABLE log_heads (conversation TEXT NOT NULL PRIMARY KEY, last INTEGER NOT NULL);
        CREATE TABLE probe (at INTEGER NOT NULL);
        INSERT INTO probe (at) VALUES (0);
        """,
        """
        CREATE TABLE people (
          channel TEXT NOT NULL, person TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL,
          PRIMARY KEY (channel, person, conversation));
        CREATE TABLE chores (name TEXT NOT NULL PRIMARY KEY, at INTEGER NOT NULL);
        CREATE INDEX people_at ON people (at);
        CREATE INDEX state_written ON state (written);
        CREATE INDEX turns_at ON turns (at);
        CREATE INDEX log_at ON log (at);
        """,
        """
        ALTER TABLE state ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE log ADD COLUMN name TEXT;
        CREATE UNIQUE INDEX log_name ON log (conversation, name) WHERE name IS NOT NULL;
        """,
        "ALTER TABLE probe ADD COLUMN filler TEXT",
    ];

    /// <summary>Makes the steps that are missing. Of several processes that come at once, one makes them and the others wait.</summary>
    public static void Migrate(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();

        // A property of the file; cannot be changed within a transaction.
        Run("PRAGMA journal_mode = WAL");
        Run("BEGIN IMMEDIATE");
        var version = (long)Scalar("PRAGMA user_version")!;
        if (version > Steps.Length)
            throw SqliteFile.Cannot($"the database has layout {version}, this program knows layouts up to {Steps.Length}");

        foreach (var step in Steps.Skip((int)version))
            Run(step);
        Run($"PRAGMA user_version = {Steps.Length}");
        Run("COMMIT");

        void Run(string sql) => Scalar(sql);

        object? Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }
}
