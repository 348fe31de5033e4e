using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Start;

/// <summary>The bot as it is published, once for all who start it.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spasmbot-published-");

    public string Path => folder.FullName;

    public async Task InitializeAsync()
    {
        var configuration = new DirectoryInfo(System.IO.Path.GetDirectoryName(Repository.Bot)!).Parent!.Name;
        using var publish = LocalProcess.Start(
            Repository.Root, new Dictionary<string, string>(), "dotnet",
            "publish", "src/SpasmBot", "--no-build", "--configuration", configuration, "--output", Path, "--nologo");
        Assert.True(await publish.ExitAsync(TimeSpan.FromMinutes(2)) == 0, publish.Output);
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
