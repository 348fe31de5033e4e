using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Servers;
using SpasmBot.Benchmarks.Storage;

namespace SpasmBot.Benchmarks.Run;

internal static class BenchmarkRun
{
    private static readonly int[] AtOnce = [1, 16, 64];

    public static async Task RunAsync(RunOptions options)
    {
        using var load = LoadProcess.Start();
        if (options.Has("waterfall"))
            Console.WriteLine(await SpeedAsync(load, options, "The same waterfall of four questions", new Contestant("This runtime", "waterfall", () => ServerProcess.OfThisProgramAsync("bot"))));
        if (options.Has("stored"))
            Console.WriteLine(await StoredConversations.CompareAsync(load, options));
        if (options.Has("triage"))
            Console.WriteLine(await SpeedAsync(load, options, "A whole triage", new Contestant("SpasmBot", "triage", () => SpasmBotServer.StartAsync("Memory"))));
    }

    /// <summary>All servers are up and warm before the first is measured, and are measured in turn at each number of conversations.</summary>
    private static async Task<string> SpeedAsync(LoadProcess load, RunOptions options, string title, Contestant ours)
    {
        Contestant[] contestants =
        [
            ours,
            new("botbuilder 4.23.3 on Node.js", "waterfall", NodeServer.StartAsync),
            new("Bare Kestrel, fixed reply", "fixed", () => ServerProcess.OfThisProgramAsync("limit")),
        ];
        var servers = new List<ServerProcess>();
        try
        {
            foreach (var contestant in contestants)
            {
                servers.Add(await contestant.Start());
                await load.TalkAsync(servers[^1], contestant.Scenario, 16, options.WarmUp);
            }

            var table = new SpeedTable(title);
            foreach (var atOnce in AtOnce)
            {
                var measured = new List<Measurement>();
                for (var i = 0; i < contestants.Length; i++)
                    measured.Add(await Measurement.TakeAsync(contestants[i].Name, load, servers[i], contestants[i].Scenario, atOnce, options.Seconds));
                table.Add(measured[0], node: measured[1], limit: measured[2]);
            }

            return table.ToString();
        }
        finally
        {
            foreach (var server in servers)
                server.Dispose();
        }
    }

    private sealed record Contestant(string Name, string Scenario, Func<Task<ServerProcess>> Start);
}
