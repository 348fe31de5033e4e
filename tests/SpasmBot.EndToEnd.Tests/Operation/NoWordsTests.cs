using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Operation;

/// <summary>What people say stays between them and the bot: it is in no log, no metric, no trace and no address.</summary>
public sealed class NoWordsTests : IDisposable
{
    private const string Person = "person-ottokar-4711";

    // No word of a person, but of whoever sends: spans take only what they know.
    private const string OddType = "weirdness-of-type";

    // Words that nothing else in the program or its libraries says.
    private static readonly string[] Words = ["quadrizeps", "flumoxipan", "zimtstern", "glockenturm", "ottokar"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("spasmbot-words-");
    private readonly Uri address = new($"http://127.0.0.1:{LocalProcess.FreePort()}/");

    [Fact]
    public async Task No_word_of_a_conversation_is_in_logs_metrics_traces_or_addresses()
    {
        using var collector = new LocalListener().Release();
        using var bot = LocalProcess.Start(
            Repository.PathOf("src", "SpasmBot"),
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address.AbsoluteUri,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_METRIC_EXPORT_INTERVAL"] = "500",
                ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
            },
            "dotnet",
            Repository.Bot, $"--urls={address}", $"--Storage:ConnectionString=Data Source={folder.FullName}/x.db", "--Logging:LogLevel:Default=Debug",
            "--Logging:LogLevel:Microsoft.AspNetCore=Debug");
        await bot.ReadyAsync(new Uri(address, "readyz"), TimeSpan.FromMinutes(2));

        await TalkAsync();

        string[] told = ["spasmbot.turn.duration", "spasmbot.turn.wait", "spasmbot.outcomes", "emergency", "/v1/traces", "SpasmBot.Turns", "api/messages"];
        for (var watch = Stopwatch.StartNew(); !told.All(Sent(collector).Contains);)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"Not all of it was sent: {string.Join(", ", told.Where(each => !Sent(collector).Contains(each, StringComparison.Ordinal)))}");
            await collector.ArrivedAsync();
        }

        Assert.Contains("Request starting", bot.Output, StringComparison.Ordinal);
        Assert.All(Words, word => Assert.DoesNotContain(word, bot.Output, StringComparison.OrdinalIgnoreCase));
        Assert.All(Words.Append(Person).Append(OddType), word => Assert.DoesNotContain(word, Sent(collector), StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task TalkAsync()
    {
        using var http = new HttpClient { BaseAddress = address };
        string[] said =
        [
            "hello, I am Ottokar Zimtstern", "yes", "my quadrizeps cramps since I take flumoxipan", "glockenturm", "none of these, but zimtstern",
            "and my foot feels weak like a glockenturm",
        ];
        foreach (var text in said)
            Assert.True((await http.PostAsync("api/messages", JsonContent.Create(Message(text)))).IsSuccessStatusCode);

        // What is wrong in a body must not be told by repeating it.
        await http.PostAsync("api/messages", JsonContent.Create(Message("x", message => message["membersAdded"] = "zimtstern")));
        await http.PostAsync("api/messages", JsonContent.Create(Message("x", message => message["type"] = OddType)));
        await http.PostAsync("api/messages", new StringContent("{\"text\":\"glockenturm", Encoding.UTF8, "application/json"));
        await http.PostAsync("v3/directline/conversations", JsonContent.Create(new { user = new { id = 7, name = "zimtstern" } }));
    }

    private static JsonObject Message(string text, Action<JsonObject>? change = null)
    {
        var message = new JsonObject
        {
            ["type"] = "message", ["id"] = Guid.NewGuid().ToString(), ["text"] = text, ["channelId"] = "emulator", ["serviceUrl"] = "http://127.0.0.1:1",
            ["deliveryMode"] = "expectReplies", ["locale"] = "en-US",
            ["conversation"] = new JsonObject { ["id"] = "talk-of-ottokar" },
            ["from"] = new JsonObject { ["id"] = Person, ["name"] = "Ottokar Zimtstern" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
        };
        change?.Invoke(message);
        return message;
    }

    private static string Sent(LocalListener collector) =>
        string.Join('\n', collector.Requests.Select(request => request.Path + "\n" + Encoding.Latin1.GetString(request.Body)));
}
