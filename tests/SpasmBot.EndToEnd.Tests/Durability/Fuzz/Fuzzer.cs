using System.Text;
using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Sends what no client should, in conversation after conversation, and asks of each at its end whether it can be gone on with.</summary>
public sealed class Fuzzer(Uri bot, int seed)
{
    private static readonly string[] Channels = ["emulator", "msteams", "webchat", "directline", "slack", "unheard of"];

    private readonly Random _random = new(seed);
    private readonly HttpClient _http = new() { BaseAddress = bot, Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>How often each status was answered.</summary>
    public Dictionary<int, int> Statuses { get; } = [];

    public async Task SendAsync(int activities)
    {
        var shapes = new Shapes(_random);
        while (activities > 0)
        {
            var length = Math.Min(activities, _random.Next(5, 60));
            activities -= length;
            if (_random.Next(3) == 0)
                await VisitAsync(shapes, length);
            else
                await ChannelAsync(shapes, length);
        }
    }

    private async Task ChannelAsync(Shapes shapes, int length)
    {
        // An odd name, but one that can be kept: it is to be gone on with. Names that cannot are among the shapes.
        var odd = _random.Next(10) == 0 ? new string('x', _random.Next(6000)) : shapes.Text().Replace('\0', '0');
        var conversation = $"fuzz {_random.NextInt64():x} {odd}";
        var channel = Channels[_random.Next(Channels.Length)];
        for (; length > 0; length--)
        {
            var body = shapes.Any(conversation, channel);
            await PostAsync("api/messages", body);
            if (_random.Next(10) == 0)
                await PostAsync("api/messages", body);
        }

        var last = shapes.Good(conversation, channel);
        last["text"] = "start again";
        var answer = await PostAsync("api/messages", last.ToJsonString(), mustSucceed: true);
        Assert.True(JsonNode.Parse(answer)!["activities"]!.AsArray().Any(reply => reply!["type"]!.ToString() == "message"), $"Seed {seed}: no answer any more in {conversation}");
    }

    private async Task VisitAsync(Shapes shapes, int length)
    {
        var start = JsonNode.Parse(await PostAsync("v3/directline/tokens/generate", "{}", mustSucceed: true))!;
        var (token, path) = (start["token"]!.GetValue<string>(), $"v3/directline/conversations/{start["conversationId"]}");
        await PostAsync("v3/directline/conversations", _random.Next(3) == 0 ? shapes.Any("c", "directline") : "{}", token: token);
        await PostAsync("v3/directline/conversations", "{}", token: token, mustSucceed: true);
        var ended = false;
        for (; length > 0; length--)
        {
            var body = shapes.Any("c", "directline");
            ended |= body.Contains("endOfConversation", StringComparison.Ordinal);
            await PostAsync($"{path}/activities", body, token: token);
        }

        // What the person ended is at its end.
        if (ended)
            return;
        var last = shapes.Good("c", "directline");
        last["text"] = "start again";
        var id = JsonNode.Parse(await PostAsync($"{path}/activities", last.ToJsonString(), token: token, mustSucceed: true))!["id"]!.GetValue<string>();
        var after = await GetAsync($"{path}/activities?watermark={id.Split('|')[1]}", token);
        Assert.True(JsonNode.Parse(after)!["activities"]!.AsArray().Count > 0, $"Seed {seed}: no answer any more in {path}");
    }

    private Task<string> GetAsync(string path, string token) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), token, mustSucceed: true, sent: "");

    private Task<string> PostAsync(string path, string body, bool mustSucceed = false, string? token = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") }, token, mustSucceed, body);

    private async Task<string> SendAsync(HttpRequestMessage request, string? token, bool mustSucceed, string sent)
    {
        using (request)
        {
            if (token is not null)
                request.Headers.Authorization = new("Bearer", token);
            using var answer = await _http.SendAsync(request);
            var status = (int)answer.StatusCode;
            Statuses[status] = Statuses.GetValueOrDefault(status) + 1;
            var body = await answer.Content.ReadAsStringAsync();

            // 501 is what the protocol answers an invoke with that a bot does not know.
            Assert.True(status is < 500 or 501, $"Seed {seed}: {status} {body}\nto {request.RequestUri}\n{sent}");
            Assert.True(answer.IsSuccessStatusCode || !mustSucceed, $"Seed {seed}: {status} {body}\nto {request.RequestUri}\n{sent}");
            return body;
        }
    }
}
