using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Run;
using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks.Storage;

/// <summary>What it costs to lose nothing: whole triages on SQLite, beside the same in memory and beside the limit; and the waterfall of four questions.</summary>
internal static class DurableStore
{
    private const int AtOnce = 16;
    private const int Rounds = 3;

    public static async Task<(string Table, StoreRatio[] Ratios)> CompareAsync(LoadProcess load, RunOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("spasmbot-benchmark");
        try
        {
            Contestant[] contestants =
            [
                new("In memory", "triage", () => SpasmBotServer.StartAsync("Memory")),
                new("SQLite", "triage", () => SpasmBotServer.StartAsync("Sqlite", $"Data Source={Path.Combine(folder.FullName, "durable.db")}")),
                new("SQLite, the waterfall", "waterfall", () => ServerProcess.OfThisProgramAsync(
                    "durable", "--Storage:Provider=Sqlite", $"--Storage:ConnectionString=Data Source={Path.Combine(folder.FullName, "waterfall.db")}")),
                Contestant.Limit,
            ];
            using var servers = await ServerGroup.StartAsync(load, contestants, options.WarmUp);
            var measured = await servers.MedianAsync(load, AtOnce, options.Seconds, Rounds);
            var (memory, sqlite, waterfall, limit) = (measured[0], measured[1], measured[2], measured[3]);
            return (StoreTable.Of("A whole triage on a disk and in memory (16 at once)", measured),
            [
                new("Turns/s on SQLite, of those in memory", sqlite.TurnsPerSecond / memory.TurnsPerSecond),
                new("Turns/s on SQLite, of the bare endpoint's", sqlite.TurnsPerSecond / limit.TurnsPerSecond),
                new("Turns/s of the waterfall of four questions on SQLite, of the bare endpoint's", waterfall.TurnsPerSecond / limit.TurnsPerSecond),
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
