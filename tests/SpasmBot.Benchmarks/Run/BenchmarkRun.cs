using SpasmBot.Benchmarks.Hearing;
using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Servers;
using SpasmBot.Benchmarks.Storage;

namespace SpasmBot.Benchmarks.Run;

internal static class BenchmarkRun
{
    public static async Task RunAsync(RunOptions options)
    {
        var hearing = options.Has("hearing") ? HearingSpeed.Compare(options) : [];
        foreach (var language in hearing)
            Console.WriteLine(language.AsTable());

        using var load = LoadProcess.Start();
        var speeds = new List<SpeedComparison>();
        if (options.Has("waterfall"))
            speeds.Add(await MeasureAsync("The same waterfall of four questions", new Contestant("This runtime", "waterfall", () => ServerProcess.OfThisProgramAsync("bot"))));
        if (options.Has("triage"))
            speeds.Add(await MeasureAsync("A whole triage by SpasmBot", new Contestant("SpasmBot", "triage", () => SpasmBotServer.StartAsync("Memory"))));

        var stores = new List<StoreRatio>();
        if (options.Has("durable"))
            stores.AddRange(await Print(DurableStore.CompareAsync(load, options)));
        if (options.Has("stored"))
            stores.AddRange(await Print(StoredConversations.CompareAsync(load, options)));

        if (options.Readme)
            ReadmeFigures.Write(RatioTables.Of(hearing, speeds, stores));

        async Task<SpeedComparison> MeasureAsync(string title, Contestant ours)
        {
            var comparison = await SpeedComparison.TakeAsync(load, options, title, ours);
            Console.WriteLine(comparison.AsTable());
            return comparison;
        }
    }

    private static async Task<StoreRatio[]> Print(Task<(string Table, StoreRatio[] Ratios)> measuring)
    {
        var (table, ratios) = await measuring;
        Console.WriteLine(table);
        return ratios;
    }
}
