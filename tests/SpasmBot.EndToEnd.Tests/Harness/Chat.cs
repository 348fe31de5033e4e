using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>One person's conversation with the bot, over one client.</summary>
public abstract class Chat : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<BotMessage> arriving = Channel.CreateUnbounded<BotMessage>();
    private readonly HashSet<string> known = [];
    private readonly List<string> transcript = [];

    /// <summary>All that the bot said, in order.</summary>
    public List<BotMessage> Heard { get; } = [];

    /// <summary>Who said what, for the message of a test that fails.</summary>
    public string Transcript => string.Join('\n', transcript);

    /// <summary>True when the bot has said something that was not heard yet.</summary>
    public bool HasNext => arriving.Reader.TryPeek(out _);

    public async Task SayAsync(string text)
    {
        transcript.Add("> " + text);
        await SendAsync(text);
    }

    /// <summary>Answers with what can be pressed.</summary>
    public async Task PressAsync(Question question, params string[] optionIds)
    {
        transcript.Add("> [" + string.Join("] [", optionIds) + "]");
        await ChooseAsync(question, optionIds);
    }

    /// <summary>The next message that the bot sends, if need be after a wait.</summary>
    public async Task<BotMessage> NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var message = await arriving.Reader.ReadAsync(limit.Token);
            Heard.Add(message);
            transcript.Add(message.Text + (message.Question is { } question ? $" ({question.Id})" : "") + (message.Outcome is { } outcome ? $" ({outcome.Level})" : ""));
            return message;
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The bot says nothing more:\n{Transcript}");
        }
    }

    /// <summary>The next message with a question or an outcome; what comes before it is heard as well.</summary>
    public async Task<BotMessage> NextTurningPointAsync()
    {
        while (true)
            if (await NextAsync() is { } message && (message.Question ?? (object?)message.Outcome) is not null)
                return message;
    }

    public async Task<Question> NextQuestionAsync()
    {
        while (true)
            if (await NextAsync() is { Question: { } question })
                return question;
    }

    public abstract ValueTask DisposeAsync();

    protected abstract Task SendAsync(string text);

    protected abstract Task ChooseAsync(Question question, string[] optionIds);

    /// <summary>Called by the client for each activity of the bot's; one that arrives twice counts once.</summary>
    protected void Arrived(JsonNode? activity, string? id)
    {
        if (activity is JsonObject found && found["type"]?.ToString() == "message" && (id is null || known.Add(id)))
            arriving.Writer.TryWrite(new BotMessage(found.DeepClone().AsObject()));
    }
}
