using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Run;
using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks;

/// <summary>
/// Without a role: measures everything and prints the tables. The servers and the load generator are this program again, each a
/// process of its own, so that what one of them costs can be told from the others.
/// </summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["serve", "bot", var port]:
                await BotServer.RunAsync(int.Parse(port));
                return 0;
            case ["serve", "durable", .. var settings]:
                await DurableBotServer.RunAsync(settings);
                return 0;
            case ["serve", "limit", var port]:
                await LimitServer.RunAsync(int.Parse(port));
                return 0;
            case ["serve", "spasmbot", .. var settings]:
                return await SpasmBotServer.RunAsync(settings);
            case ["load"]:
                return await LoadLoop.RunAsync();
        }

        if (RunOptions.Parse(args) is not { } options)
        {
            Console.WriteLine(RunOptions.Usage);
            return 1;
        }

        try
        {
            await BenchmarkRun.RunAsync(options);
            return 0;
        }
        catch (LoadFailedException failed)
        {
            Console.Error.WriteLine(failed.Message);
            return 1;
        }
    }
}
