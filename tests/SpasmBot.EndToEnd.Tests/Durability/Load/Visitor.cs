using System.Text;
using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>One person after the other comes, says a few things and goes. Every answer must be a good one at the first try.</summary>
public sealed class Visitor(Uri bot, Random random, bool overDirectLine)
{
    private static readonly string[] Sentences =
        ["hello", "agree", "my calf cramps at night", "none", "mild", "a few minutes", "after a run", "I am 40", "no", "back", "what do you know about me", "help", "my leg feels numb"];

    private readonly HttpClient _http = new() { BaseAddress = bot, Timeout = TimeSpan.FromMinutes(1) };

    public int Turns { get; private set; }

    public async Task TalkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (overDirectLine)
                await VisitAsync();
            else
                await ChannelAsync($"soak {random.NextInt64():x}");
        }
    }

    private async Task ChannelAsync(string conversation)
    {
        for (var left = random.Next(3, 12); left > 0; left--)
            await PostAsync("api/messages", Said.Message(conversation, $"{random.NextInt64():x}", Sentence()));
    }

    private async Task VisitAsync()
    {
        var start = JsonNode.Parse(await PostAsync("v3/directline/tokens/generate", []))!;
        var (token, conversation) = (start["token"]!.GetValue<string>(), start["conversationId"]!.GetValue<string>());
        await PostAsync("v3/directline/conversations", [], token);
        for (var left = random.Next(3, 12); left > 0; left--)
            await PostAsync(
                $"v3/directline/conversations/{conversation}/activities",
                new() { ["type"] = "message", ["text"] = Sentence(), ["from"] = new JsonObject { ["id"] = "me" }, ["channelData"] = new JsonObject { ["clientActivityID"] = $"{left}" } },
                token);
    }

    private string Sentence() => Sentences[random.Next(Sentences.Length)];

    private async Task<string> PostAsync(string path, JsonObject body, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        using var answer = await _http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        Turns++;
        return text;
    }
}
