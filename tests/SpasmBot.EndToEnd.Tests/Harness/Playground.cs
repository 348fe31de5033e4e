namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>Microsoft's Agents Playground, pinned in package.json, held against a bot.</summary>
public sealed class Playground : IDisposable
{
    private readonly LocalProcess process;

    private Playground(LocalProcess process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="channel">What it says it is: emulator, msteams, ...</param>
    public static async Task<Playground> StartAsync(Uri bot, string channel)
    {
        var port = LocalProcess.FreePort();
        var folder = Repository.PathOf("tests", "SpasmBot.EndToEnd.Tests", "node_modules", "@microsoft", "m365agentsplayground");
        var process = LocalProcess.Start(
            folder, new Dictionary<string, string>(), "node",
            "cli.js", "start", "--app-endpoint", new Uri(bot, "api/messages").ToString(), "--channel-id", channel, "--port", $"{port}", "--disable-telemetry");
        var address = new Uri($"http://127.0.0.1:{port}/");
        await process.ReadyAsync(address, TimeSpan.FromSeconds(60));
        return new Playground(process, address);
    }

    public void Dispose() => process.Dispose();
}
