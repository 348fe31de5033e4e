using System.Diagnostics;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Start;

/// <summary>What a stranger gets: the files under version control, and one command.</summary>
public sealed class FreshCopyTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spasmbot-clone-");

    [Fact]
    public async Task One_command_serves_a_fresh_clone_within_four_minutes()
    {
        var watch = Stopwatch.StartNew();
        var clone = Copy();
        var address = new Uri($"http://127.0.0.1:{LocalProcess.FreePort()}/");

        using var bot = LocalProcess.Start(clone, Caches(), "dotnet", "run", "--project", "src/SpasmBot", "--", $"--urls={address}");
        await bot.ReadyAsync(new Uri(address, "healthz"), TimeSpan.FromMinutes(4));

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(4));
        await using var chat = await ChatPage.OpenAsync(address);
        Assert.Equal("self-care", (await Person.WithACramp.TalkAsync(chat)).Level);
        Assert.True(File.Exists(Path.Combine(clone, "src", "SpasmBot", "App_Data", "spasmbot.db")));
    }

    public void Dispose() => folder.Delete(recursive: true);

    // The long form downloads everything anew; the short one uses what was downloaded before.
    private Dictionary<string, string> Caches() => Long.IsLong
        ? new() { ["NUGET_PACKAGES"] = Path.Combine(folder.FullName, "nuget"), ["npm_config_cache"] = Path.Combine(folder.FullName, "npm") }
        : [];

    private string Copy()
    {
        var clone = Path.Combine(folder.FullName, "clone");
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true,
        })!;
        foreach (var file in git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Repository.PathOf(file))))
        {
            var target = Path.Combine(clone, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathOf(file), target);
        }

        return clone;
    }
}
