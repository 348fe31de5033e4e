using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>One person's conversation over Direct Line, as a server with the secret holds it: what was said it asks for.</summary>
public sealed class DirectLineChat : Chat
{
    private const string Me = "dl_person";
    private readonly HttpClient _http;
    private string _path = "";
    private string _watermark = "";

    public DirectLineChat(Uri bot, string secret)
    {
        _http = new HttpClient { BaseAddress = bot, Timeout = TimeSpan.FromSeconds(60) };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
    }

    public async Task StartAsync()
    {
        var start = await PostAsync("v3/directline/conversations", new() { ["user"] = new JsonObject { ["id"] = Me }, ["locale"] = "en-US" });
        _path = $"v3/directline/conversations/{start["conversationId"]}/activities";
        await ReadAsync();
    }

    /// <summary>Asks for what the bot has said since.</summary>
    public async Task ReadAsync()
    {
        var set = (await _http.GetFromJsonAsync<JsonObject>($"{_path}?watermark={_watermark}"))!;
        _watermark = set["watermark"]!.GetValue<string>();
        foreach (var activity in set["activities"]!.AsArray().Where(activity => activity!["from"]!["id"]!.ToString() != Me))
            Arrived(activity, activity!["id"]!.ToString());
    }

    public override ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override async Task SendAsync(string text)
    {
        await PostAsync(_path, new() { ["type"] = "message", ["text"] = text, ["locale"] = "en-US", ["from"] = new JsonObject { ["id"] = Me } });
        await ReadAsync();
    }

    protected override Task ChooseAsync(Question question, string[] optionIds) => SendAsync(string.Join(", ", optionIds.Select(question.TitleOf)));

    private async Task<JsonNode> PostAsync(string path, JsonObject body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}\n{Transcript}");
        return JsonNode.Parse(text)!;
    }
}
