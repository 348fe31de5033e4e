using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>Speaks the Bot Connector protocol, and takes the replies from the answer (deliveryMode expectReplies).</summary>
/// <param name="person">Whom the bot may know from earlier conversations; by default a stranger.</param>
public sealed class ConnectorChat(Uri bot, string channel = "emulator", string? conversation = null, string? person = null) : Chat
{
    private readonly string person = person ?? Guid.NewGuid().ToString();
    private readonly HttpClient http = new() { BaseAddress = bot, Timeout = TimeSpan.FromSeconds(60) };

    public string ConversationId { get; } = conversation ?? Guid.NewGuid().ToString();

    /// <summary>Opens the conversation, as every channel does before the person says a word.</summary>
    public Task JoinAsync() => PostAsync(new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = person }, new JsonObject { ["id"] = "bot" }),
    });

    /// <summary>Sends an activity and hears the replies to it.</summary>
    public async Task PostAsync(JsonObject activity)
    {
        using var answer = await http.PostAsJsonAsync("api/messages", Complete(activity));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {body}\n{Transcript}");
        foreach (var reply in JsonNode.Parse(body)!["activities"]!.AsArray())
            Arrived(reply, id: null);
    }

    /// <summary>Fills in what every activity of a channel carries, where it is not given.</summary>
    public JsonObject Complete(JsonObject activity)
    {
        var whole = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["channelId"] = channel,
            ["serviceUrl"] = "http://127.0.0.1:9/",
            ["conversation"] = new JsonObject { ["id"] = ConversationId },
            ["from"] = new JsonObject { ["id"] = person, ["name"] = "Person" },
            ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot" },
            ["deliveryMode"] = "expectReplies",
            ["locale"] = "en-US",
        };
        foreach (var (name, value) in activity)
            whole[name] = value?.DeepClone();
        return whole;
    }

    /// <summary>Hears what the bot said so far. With expectReplies all of it is here as soon as a message was sent.</summary>
    public async Task HearAllAsync()
    {
        while (HasNext)
            await NextAsync();
    }

    public override ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task SendAsync(string text) => PostAsync(new() { ["type"] = "message", ["text"] = text });

    protected override Task ChooseAsync(Question question, string[] optionIds) => SendAsync(string.Join(", ", optionIds.Select(question.TitleOf)));
}
