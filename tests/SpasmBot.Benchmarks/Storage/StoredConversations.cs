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
    private const int Rounds = 3;

    public static async Task<string> CompareAsync(LoadProcess load, RunOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("spasmbot-benchmark");
        try
        {
            var (few, many) = (Path.Combine(folder.FullName, "few.db"), Path.Combine(folder.FullName, "many.db"));
            using (var server = await SpasmBotServer.StartAsync("Sqlite", $"Data Source={few}"))
                await load.TalkAsync(server, "greeting", Few, 0);
            Multiply(few, many, options.Stored / Few);

            using var withFew = await SpasmBotServer.StartAsync("Sqlite", $"Data Source={few}");
            using var withMany = await SpasmBotServer.StartAsync("Sqlite", $"Data Source={many}");
            return await CompareAsync(load, options, withFew, withMany);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> CompareAsync(LoadProcess load, RunOptions options, ServerProcess withFew, ServerProcess withMany)
    {
        await load.TalkAsync(withFew, "greetings", 16, options.WarmUp);
        await load.TalkAsync(withMany, "greetings", 16, options.WarmUp);
        var (few, many) = (new List<Measurement>(), new List<Measurement>());
        for (var round = 0; round < Rounds; round++)
        {
            few.Add(await Measurement.TakeAsync($"{Few:N0}", load, withFew, "greetings", 16, options.Seconds));
            many.Add(await Measurement.TakeAsync($"{options.Stored:N0}", load, withMany, "greetings", 16, options.Seconds));
        }

        var (a, b) = (Median(few), Median(many));
        return string.Create(CultureInfo.InvariantCulture, $"""

            ### A turn with few and with many conversations stored (SQLite, 16 at once)

            | conversations stored | turns/s | CPU ms a turn | p50 ms | p99 ms |
            |--:|--:|--:|--:|--:|
            | {a.Name} | {a.TurnsPerSecond:F0} | {a.CpuMilliseconds:F3} | {a.P50Milliseconds:F2} | {a.P99Milliseconds:F2} |
            | {b.Name} | {b.TurnsPerSecond:F0} | {b.CpuMilliseconds:F3} | {b.P50Milliseconds:F2} | {b.P99Milliseconds:F2} |
            | ratio | {a.TurnsPerSecond / b.TurnsPerSecond:F2} | {b.CpuMilliseconds / a.CpuMilliseconds:F2} | {b.P50Milliseconds / a.P50Milliseconds:F2} | {b.P99Milliseconds / a.P99Milliseconds:F2} |
            """);
    }

    private static Measurement Median(List<Measurement> measured) => measured.OrderBy(m => m.TurnsPerSecond).ElementAt(measured.Count / 2);

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
        Run($"CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {times - 1}) SELECT i FROM n");
        Run("BEGIN");
        Run("INSERT INTO state SELECT replace(key, 'bench-', 'bench-' || i || '-'), json, etag, written FROM state, copies");
        Run("INSERT INTO turns SELECT channel, replace(conversation, 'bench-', 'bench-' || i || '-'), activity, replies, at FROM turns, copies");
        Run("COMMIT");
        Run("PRAGMA journal_mode = WAL");

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }
}
