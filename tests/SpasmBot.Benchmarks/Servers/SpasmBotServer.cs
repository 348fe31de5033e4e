using System.Reflection;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>The whole bot, as it is hosted.</summary>
internal static class SpasmBotServer
{
    /// <param name="provider">The storage engine.</param>
    /// <param name="connectionString">Where it is; nothing for memory.</param>
    public static Task<ServerProcess> StartAsync(string provider, string connectionString = "") => ServerProcess.OfThisProgramAsync(
        "spasmbot", $"--Storage:Provider={provider}", $"--Storage:ConnectionString={connectionString}");

    /// <summary>Runs the host's own entry point with those settings.</summary>
    public static async Task<int> RunAsync(string[] portAndSettings)
    {
        AllocationTeller.Start();
        string[] settings =
        [
            $"--Urls=http://127.0.0.1:{portAndSettings[0]}",
            .. portAndSettings[1..],
            "--contentRoot", AppContext.BaseDirectory,
            "--Security:AllowAnonymousBot=true",
            "--RateLimits:Enabled=false",
            "--Logging:LogLevel:Default=None",
        ];
        var host = Assembly.Load("SpasmBot").EntryPoint!;
        return host.Invoke(null, [settings]) switch
        {
            Task<int> running => await running,
            int exitCode => exitCode,
            _ => 0,
        };
    }
}
