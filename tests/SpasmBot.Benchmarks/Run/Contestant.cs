using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks.Run;

/// <param name="Scenario">What it is talked to about.</param>
internal sealed record Contestant(string Name, string Scenario, Func<Task<ServerProcess>> Start)
{
    public static Contestant Node { get; } = new("botbuilder 4.23.3 on Node.js", "waterfall", NodeServer.StartAsync);

    /// <summary>What the web server can do at most.</summary>
    public static Contestant Limit { get; } = new("Bare Kestrel, fixed reply", "fixed", () => ServerProcess.OfThisProgramAsync("limit"));
}
