using System.Diagnostics;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Clients;

/// <summary>Runs directline.mjs in Node.js. Its packages are in the project's node_modules, above the folder of the tests.</summary>
internal static class Node
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="name">The case of the script.</param>
    /// <param name="steps">What to do when the script prints the step's name. It is told when that is done.</param>
    public static async Task RunAsync(string name, BotHost host, Dictionary<string, Func<Task>>? steps = null)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Clients", "directline.mjs");
        var start = new ProcessStartInfo("node", [script, name, host.Address.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        using var end = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync();

        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (steps?.GetValueOrDefault(line) is not { } step)
                continue;
            await step();
            await process.StandardInput.WriteLineAsync("done");
        }

        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"'{name}' ended with {process.ExitCode}:\n{await errors}");
    }
}
