using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests.Teams;

public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("teams-package-");

    [Fact]
    public void The_package_holds_the_manifest_of_this_bot_and_both_icons()
    {
        var path = Path.Combine(folder.FullName, "new", "package.zip");

        var (exit, output) = Package(AppId, "my-bot.azurewebsites.net", "https://my.example/privacy-notice", "https://my.example/terms-of-use", path);

        Assert.True(exit == 0, output);
        using var zip = ZipFile.OpenRead(path);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order());
        using var stream = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonNode.Parse(stream)!;
        Assert.Equal(AppId, manifest["id"]!.GetValue<string>());
        Assert.Equal(AppId, manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.Equal("my-bot.azurewebsites.net", manifest["validDomains"]![0]!.GetValue<string>());
        Assert.Equal("https://my.example/privacy-notice", manifest["developer"]!["privacyUrl"]!.GetValue<string>());
        Assert.Equal("https://my.example/terms-of-use", manifest["developer"]!["termsOfUseUrl"]!.GetValue<string>());
        Assert.DoesNotContain("spasmbot.example", manifest.ToJsonString());
    }

    [Fact]
    public void A_package_with_an_app_id_that_is_none_is_refused()
    {
        var (exit, output) = Package("my-bot", "my-bot.azurewebsites.net", "https://my.example/p", "https://my.example/t", Path.Combine(folder.FullName, "package.zip"));

        Assert.Equal(1, exit);
        Assert.Contains("app id", output);
        Assert.Empty(folder.GetFiles());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static (int Exit, string Output) Package(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Repository.PathOf("deploymentTemplates/teams/package.cs"), "--", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // The test host's own build settings are no business of the command's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
