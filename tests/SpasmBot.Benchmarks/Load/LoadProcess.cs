using System.Diagnostics;
using System.Text.Json;
using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks.Load;

/// <summary>The load generator, as whoever measures sees it.</summary>
internal sealed class LoadProcess : IDisposable
{
    private readonly Process _process;
    private int _runs;

    private LoadProcess(Process process) => _process = process;

    public static LoadProcess Start() => new(Process.Start(
        new ProcessStartInfo("dotnet", [typeof(LoadProcess).Assembly.Location, "load"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!);

    /// <exception cref="LoadFailedException">A reply was wrong or did not come.</exception>
    public async Task<LoadResult> TalkAsync(ServerProcess server, string scenario, int atOnce, int seconds)
    {
        var request = new LoadRequest(server.Url, scenario, atOnce, seconds, ++_runs);
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request));
        var line = await _process.StandardOutput.ReadLineAsync() ?? throw new LoadFailedException(request);
        return JsonSerializer.Deserialize<LoadResult>(line)!;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
