using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>Holds conversations over HTTP, each one turn after the other, and notes how long each turn takes.</summary>
internal sealed class Talker : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false });

    public async Task<LoadResult> TalkAsync(LoadRequest request)
    {
        var scenario = Scenarios.Named(request.Scenario);
        var started = Stopwatch.GetTimestamp();
        var talks = Enumerable.Range(0, request.AtOnce).Select(number => TalkAsync(request, scenario, number, started));
        var turns = (await Task.WhenAll(talks)).SelectMany(times => times).ToArray();
        var elapsed = Stopwatch.GetElapsedTime(started);

        var (p50, p99) = Percentiles.Of(turns);
        return new LoadResult(turns.Length, elapsed.TotalSeconds, p50, p99);
    }

    public void Dispose() => _http.Dispose();

    private async Task<List<long>> TalkAsync(LoadRequest request, IScenario scenario, int number, long started)
    {
        var times = new List<long>();
        for (var conversation = 0; conversation == 0 || request.Seconds > 0; conversation++)
        {
            var id = $"bench-{request.Run}-{number}-{conversation}";
            IReadOnlyList<JsonElement>? replies = null;
            for (var turn = 0; scenario.Next(turn, replies) is { } text; turn++)
            {
                if (request.Seconds > 0 && Stopwatch.GetElapsedTime(started).TotalSeconds >= request.Seconds)
                    return times;

                var sent = Stopwatch.GetTimestamp();
                var answer = await PostAsync(request.Url, Message(id, turn, text));
                times.Add(Stopwatch.GetTimestamp() - sent);
                replies = Replies(answer);
            }
        }

        return times;
    }

    private static byte[] Message(string conversation, int turn, string text) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        id = $"{conversation}-{turn}",
        timestamp = DateTimeOffset.UtcNow,
        channelId = "webchat",
        serviceUrl = "http://localhost/",
        from = new { id = conversation + "-user", name = "User", role = "user" },
        recipient = new { id = "bot", name = "Bot" },
        conversation = new { id = conversation },
        locale = "en-US",
        textFormat = "plain",
        text,
        deliveryMode = "expectReplies",
        channelData = new { clientActivityID = $"{conversation}-{turn}" },
    });

    private async Task<byte[]> PostAsync(Uri url, byte[] message)
    {
        using var content = new ByteArrayContent(message);
        content.Headers.ContentType = Json;
        using var response = await _http.PostAsync(url, content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static JsonElement[] Replies(byte[] answer)
    {
        var json = new Utf8JsonReader(answer);
        return [.. JsonElement.ParseValue(ref json).GetProperty("activities").EnumerateArray()];
    }
}
