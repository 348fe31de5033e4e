using System.Diagnostics;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>A process of the built bot on an address of its own, which can be killed and started again.</summary>
/// <param name="storage">The arguments that name its store.</param>
/// <param name="counts">Whether it counts what it hears (see SpasmBot.CountingBot) instead of being itself.</param>
/// <param name="limitsFiles">Whether a limit to the size of its files is an error to it (as it is where a disk is full) and not its end.</param>
public sealed class Node(string[] storage, bool counts = true, bool limitsFiles = false) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly List<LocalProcess> _lives = [];

    public Uri Address { get; } = new($"http://127.0.0.1:{LocalProcess.FreePort()}/");

    /// <summary>All that it wrote, in all its lives.</summary>
    public string Log => string.Concat(_lives.Select(life => life.Output));

    /// <summary>How much later it is for it than it is, from its next start on.</summary>
    public TimeSpan Ahead { get; set; }

    public int ProcessId => _lives[^1].Id;

    /// <summary>What of its memory is in use (the resident set).</summary>
    public long MemoryInMegabytes
    {
        get
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.WorkingSet64 / 1_000_000;
        }
    }

    public void Start()
    {
        var environment = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        if (counts || Ahead > TimeSpan.Zero)
            environment["DOTNET_STARTUP_HOOKS"] = Repository.CountingBot;
        if (counts)
            environment["SPASMBOT_TEST_COUNTS"] = "1";
        if (Ahead > TimeSpan.Zero)
            environment["SPASMBOT_TEST_AHEAD"] = Ahead.ToString();
        if (limitsFiles)
            environment["DOTNET_EnableWriteXorExecute"] = "0"; // which keeps all code of the runtime in one large file

        string[] shell = limitsFiles ? ["-c", "trap '' XFSZ; exec \"$@\"", "sh", "dotnet"] : [];
        _lives.Add(LocalProcess.Start(
            Repository.PathOf("src", "SpasmBot"), environment, limitsFiles ? "sh" : "dotnet",
            [.. shell, Repository.Bot, $"--urls={Address}", "--RateLimits:Enabled=false", .. storage]));
    }

    public Task ReadyAsync() => _lives[^1].ReadyAsync(new Uri(Address, "readyz"), Patience);

    public Task StartedAsync()
    {
        Start();
        return ReadyAsync();
    }

    /// <summary>As a power cut would: SIGKILL.</summary>
    public void Kill() => _lives[^1].Kill();

    /// <summary>Waits until a line of the log holds the text.</summary>
    public async Task SaysAsync(string text)
    {
        for (var watch = Stopwatch.StartNew(); !Log.Contains(text, StringComparison.Ordinal); await Task.Delay(5))
            Assert.True(watch.Elapsed < Patience, $"It never said '{text}':\n{Log}");
    }

    public void Dispose() => _lives.ForEach(life => life.Dispose());
}
