using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Operation;

/// <summary>The built bot, told to stop by SIGTERM while it answers.</summary>
public sealed class StopTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spasmbot-stop-");
    private readonly Uri address = new($"http://127.0.0.1:{LocalProcess.FreePort()}/");
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };

    [Fact]
    public async Task Told_to_stop_it_is_unready_refuses_what_is_new_finishes_what_it_has_and_ends_well()
    {
        using var channel = new LocalListener();
        using var bot = LocalProcess.Start(
            Repository.PathOf("src", "SpasmBot"), new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" }, "dotnet",
            Repository.Bot, $"--urls={address}", $"--Storage:ConnectionString=Data Source={folder.FullName}/x.db");
        await bot.ReadyAsync(new Uri(address, "readyz"), TimeSpan.FromMinutes(2));
        var inside = SayAsync(channel, "talk");
        await channel.ArrivedAsync();

        bot.Terminate();

        await EventuallyAsync(async () => (await http.GetAsync(new Uri(address, "readyz"))).StatusCode == HttpStatusCode.ServiceUnavailable);
        await EventuallyAsync(async () =>
        {
            var refused = await SayAsync(channel, Guid.NewGuid().ToString());
            return refused.StatusCode == HttpStatusCode.ServiceUnavailable && refused.Headers.RetryAfter is not null;
        });
        Assert.Null(bot.ExitCode);

        channel.Release();
        Assert.Equal(HttpStatusCode.OK, (await inside).StatusCode);
        Assert.Equal(0, await bot.ExitAsync(TimeSpan.FromSeconds(60)));
    }

    public void Dispose()
    {
        http.Dispose();
        folder.Delete(recursive: true);
    }

    // A new conversation: its reply is posted to the channel, which takes its time.
    private async Task<HttpResponseMessage> SayAsync(LocalListener channel, string conversation)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await http.PostAsJsonAsync(
            new Uri(address, "api/messages"),
            new
            {
                type = "message", id = Guid.NewGuid().ToString(), text = "hello", channelId = "emulator", serviceUrl = channel.Address.AbsoluteUri,
                conversation = new { id = conversation }, from = new { id = "person" }, recipient = new { id = "bot" },
            },
            patience.Token);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var watch = Stopwatch.StartNew(); !await holds();)
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), "It did not become so.");
    }
}
