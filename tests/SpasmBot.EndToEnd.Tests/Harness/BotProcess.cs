namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>The built bot, run as `dotnet run` runs it, on a free port and with a data folder of its own.</summary>
public sealed class BotProcess : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("spasmbot-");
    private LocalProcess? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{LocalProcess.FreePort()}/");

    public string Log => process?.Output ?? "";

    public string DataFolder => data.FullName;

    public async Task InitializeAsync()
    {
        process = LocalProcess.Start(
            Repository.PathOf("src", "SpasmBot"),
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
            "dotnet",
            [Repository.Bot, $"--urls={Address}", $"--Storage:ConnectionString=Data Source={Path.Combine(DataFolder, "spasmbot.db")}"]);
        await process.ReadyAsync(new Uri(Address, "healthz"), TimeSpan.FromMinutes(2));
    }

    /// <summary>Kills the process in mid-air and starts it again on the same data.</summary>
    public async Task KillAndStartAgainAsync()
    {
        process!.Dispose();
        await InitializeAsync();
    }

    public Task DisposeAsync()
    {
        process?.Dispose();
        data.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
