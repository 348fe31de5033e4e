using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Start;

public sealed class RefusedStartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spasmbot-refused-");

    [Theory]
    [InlineData("Production", "MicrosoftAppId")]
    [InlineData("Development", "Storage:Provider", "--Storage:Provider=Paper")]
    [InlineData("Development", "Privacy:RetentionDays", "--Privacy:RetentionDays=a month")]
    [InlineData("Development", "RateLimits:Enabled", "--RateLimits:Enabled=maybe")]
    [InlineData("Development", "OTEL_EXPORTER_OTLP_ENDPOINT", "--OTEL_EXPORTER_OTLP_ENDPOINT=over there")]
    [InlineData("Development", "Storage:ConnectionString", "--Storage:ConnectionString=nonsense")]
    [InlineData("Development", "Storage:ConnectionString", "--Storage:Provider=PostgreSql", "--Storage:ConnectionString=")]
    public async Task A_setting_that_cannot_work_stops_the_start_with_one_line_that_names_it(string environment, string key, params string[] settings)
    {
        using var bot = LocalProcess.Start(
            Repository.PathOf("src", "SpasmBot"),
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = environment },
            "dotnet",
            [Repository.Bot, $"--urls=http://127.0.0.1:{LocalProcess.FreePort()}", $"--Storage:ConnectionString=Data Source={folder.FullName}/x.db", .. settings]);

        var exit = await bot.ExitAsync(TimeSpan.FromSeconds(30));

        Assert.NotEqual(0, exit);
        var line = Assert.Single(bot.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains(key, line);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
