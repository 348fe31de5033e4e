using System.Text;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>One person's conversation over a channel that gets the replies posted to its service.</summary>
public sealed class PostedChat : Chat
{
    private readonly Connector _connector;
    private readonly Uri _bot;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    public PostedChat(Connector connector, Uri bot)
    {
        (_connector, _bot) = (connector, bot);
        connector.Took += Hear;
    }

    public string ConversationId { get; } = $"talk-{Guid.NewGuid()}";

    public override ValueTask DisposeAsync()
    {
        _connector.Took -= Hear;
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override async Task SendAsync(string text)
    {
        var message = Said.Message(ConversationId, Guid.NewGuid().ToString(), text, _connector.Address).ToJsonString();
        using var answer = await _http.PostAsync(new Uri(_bot, "api/messages"), new StringContent(message, Encoding.UTF8, "application/json"));
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}\n{Transcript}");
    }

    protected override Task ChooseAsync(Question question, string[] optionIds) => SendAsync(string.Join(", ", optionIds.Select(question.TitleOf)));

    private void Hear(string conversation, Connector.Post post)
    {
        if (conversation == ConversationId)
            Arrived(post.Activity, id: null);
    }
}
