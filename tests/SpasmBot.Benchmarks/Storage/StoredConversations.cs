using System.Globalization;
using Microsoft.Data.Sqlite;
using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Run;
using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks.Storage;

/// <summary>Does a turn cost more when the store holds many conversations? Two hosts on SQLite are measured in turn.</summary>
internal static class StoredConversations
{
    private const int Few = 100;
    private const int AtOnce = 16;
    private const int Rounds = 3;

    public static async Task<(string Table, StoreRatio[] Ratios)> CompareAsync(LoadProcess load, RunOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("spasmbot-benchmark");
        try
        {
            var (few, many) = (Path.Combine(folder.FullName, "few.db"), Path.Combine(folder.FullName, "many.db"));
            using (var server = await SpasmBotServer.StartAsync("Sqlite", $"Data Source={few}"))
                await load.TalkAsync(server, "greeting", Few, 0);
            Multiply(few, many, options.Stored / Few);

            Contestant[] contestants = [On(few, Few), On(many, options.Stored)];
            using var servers = await ServerGroup.StartAsync(load, contestants, options.WarmUp);
            var measured = await servers.MedianAsync(load, AtOnce, options.Seconds, Rounds);
            var (withFew, withMany) = (measured[0], measured[1]);
            return (StoreTable.Of("A turn with few and with many conversations stored (SQLite, 16 at once)", measured),
            [
                new($"Time a turn with {withMany.Name} stored, of that with {withFew.Name}", withFew.TurnsPerSecond / withMany.TurnsPerSecond),
                new($"CPU time a turn with {withMany.Name} stored, of that with {withFew.Name}", withMany.CpuMilliseconds / withFew.CpuMilliseconds),
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Contestant On(string file, int stored) => new(
        string.Create(CultureInfo.InvariantCulture, $"{stored:N0} conversations"), "greetings", () => SpasmBotServer.StartAsync("Sqlite", $"Data Source={file}"));

    /// <summary>Every row that a turn left behind, again and again under other ids: what as many real conversations would have stored.</summary>
    private static void Multiply(string from, string to, int times)
    {
        using var connection = new SqliteConnection($"Data Source={from};Pooling=False");
        connection.Open();
        Run($"VACUUM INTO '{to}'");
        connection.Close();

        connection.ConnectionString = $"Data Source={to};Pooling=False";
        connection.Open();
        Run("PRAGMA synchronous = OFF");
        Run("PRAGMA journal_mode = OFF");
        Run("PRAGMA cache_size = -400000");
        Run($"CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {times - 1}) SELECT i FROM n");
        Run("BEGIN");
        foreach (var table in (string[])["state", "turns", "people"])
            Run($"INSERT INTO {table} SELECT {string.Join(", ", Columns(table).Select(Copied))} FROM {table}, copies");
        Run("COMMIT");
        Run("PRAGMA journal_mode = WAL");

        // The names of the benchmark's conversations and people stand in these.
        static string Copied(string column) => column is "key" or "conversation" or "person" ? $"replace({column}, 'bench-', 'bench-' || i || '-')" : column;

        IEnumerable<string> Columns(string table)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            using var names = command.ExecuteReader();
            while (names.Read())
                yield return names.GetString(0);
        }

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
