using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Start;

/// <summary>The bot as the templates deploy it: published, in Production, told by the platform where to listen.</summary>
public sealed class PublishedBotTests(PublishedSite site) : IClassFixture<PublishedSite>, IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("spasmbot-home-");

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:{0}")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0}")]
    public async Task A_published_bot_listens_where_the_platform_says_and_holds_a_conversation(string variable, string value)
    {
        var port = LocalProcess.FreePort();
        var address = new Uri($"http://127.0.0.1:{port}/");

        using var bot = LocalProcess.Start(
            site.Path,
            new Dictionary<string, string>
            {
                [variable] = string.Format(value, port),
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Security__AllowAnonymousBot"] = "true",
                ["Storage__ConnectionString"] = $"Data Source={Path.Combine(home.FullName, "data", "spasmbot.db")}",
            },
            "dotnet", "SpasmBot.dll");
        await bot.ReadyAsync(new Uri(address, "healthz"), TimeSpan.FromSeconds(60));

        await using var chat = await ChatPage.OpenAsync(address);
        Assert.Equal("self-care", (await Person.WithACramp.TalkAsync(chat)).Level);
    }

    public void Dispose() => home.Delete(recursive: true);
}
