using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace SpasmBot.DirectLine.Tests.Support;

/// <summary>A Direct Line client that can also do what none would.</summary>
public sealed class Client(BotHost host) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(host.Address, "/v3/directline/") };

    /// <summary>Shown as Bearer, where set.</summary>
    public string? Token { get; set; }

    /// <summary>The page that the client is on, where set.</summary>
    public string? Origin { get; set; }

    public string ConversationId { get; set; } = "";

    public string Resume { get; private set; } = "";

    /// <summary>What the bot's own page does: a token without a secret, and a conversation with it.</summary>
    public static async Task<Client> StartedAsync(BotHost host)
    {
        var client = new Client(host);
        await client.GenerateAsync();
        await client.StartAsync();
        return client;
    }

    public async Task GenerateAsync()
    {
        Origin = host.Address.GetLeftPart(UriPartial.Authority);
        var answer = (await PostAsync("tokens/generate", "{}")).Body;
        Origin = null;
        Token = (string?)answer["token"];
        ConversationId = (string)answer["conversationId"]!;
        Resume = (string)answer["resume"]!;
    }

    public async Task<Reply> StartAsync(string body = "{}")
    {
        var reply = await PostAsync("conversations", body);
        if (reply.Body["conversationId"] is { } id) ConversationId = (string)id!;
        return reply;
    }

    public Task<Reply> SayAsync(string text, string? clientActivityId = null) => SendAsync(new JObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JObject { ["id"] = "whoever" },
        ["channelData"] = new JObject { ["clientActivityID"] = clientActivityId ?? Guid.NewGuid().ToString() },
    });

    public Task<Reply> SendAsync(JObject activity) => PostAsync($"conversations/{ConversationId}/activities", activity.ToString());

    public Task<Reply> ReadAsync(string query = "") => GetAsync($"conversations/{ConversationId}/activities{query}");

    /// <summary>The texts of all messages, in order.</summary>
    public async Task<string[]> TextsAsync() => [.. (await ReadAsync()).Body["activities"]!.Select(activity => (string?)activity["text"] ?? "")];

    public Task<Reply> GetAsync(string path) => AskAsync(HttpMethod.Get, path, null);

    public Task<Reply> PostAsync(string path, string body, string contentType = "application/json") =>
        AskAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, contentType));

    public async Task<Reply> AskAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        if (Origin is not null) request.Headers.Add("Origin", Origin);

        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Reply((int)response.StatusCode, text.StartsWith('{') ? Json(text) : [], response.Headers);
    }

    public async Task<Stream> OpenStreamAsync(string streamUrl)
    {
        var socket = new ClientWebSocket();
        if (Origin is not null) socket.Options.SetRequestHeader("Origin", Origin);
        await socket.ConnectAsync(new Uri(streamUrl), CancellationToken.None);
        return new Stream(socket);
    }

    public void Dispose() => _http.Dispose();

    // Dates stay the text that was sent.
    internal static JObject Json(string text)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(text)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(reader);
    }

    public sealed record Reply(int Status, JObject Body, HttpResponseHeaders Headers)
    {
        public string? Error => (string?)Body["error"]?["code"];

        public string StreamUrl => (string)Body["streamUrl"]!;
    }
}
