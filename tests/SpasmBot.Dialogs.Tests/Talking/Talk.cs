using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using SpasmBot.Dialogs.Bots;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Privacy;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Tests.Talking;

/// <summary>A conversation with the bot on its real content, over the SDK's test adapter. A new bot serves every message: what it knows, it has from storage.</summary>
public sealed class Talk
{
    public static readonly DialogContent Content = DialogContent.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
    public static readonly TriageEngine Engine = new(Content);
    private readonly TestAdapter _adapter;
    private readonly MemoryStorage _storage;
    private readonly ServiceProvider? _bot;

    /// <param name="bot">One that serves all messages instead.</param>
    public Talk(
        string channelId = "directline", string locale = "en-US", MemoryStorage? storage = null, string conversation = "talk", string user = "user",
        ServiceProvider? bot = null)
    {
        _bot = bot;
        _storage = storage ?? new MemoryStorage();
        _adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = channelId,
            ServiceUrl = "https://test",
            Locale = locale,
            User = new ChannelAccount(user, "User"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, "personal", conversation),
        });
        Locale = locale;
    }

    public string Locale { get; }

    public SpyData Data { get; } = new();

    public SpyReminders Reminders { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Everything that the bot said so far.</summary>
    public List<Activity> Said { get; } = [];

    /// <summary>Outcomes so far, oldest first.</summary>
    public IReadOnlyList<JObject> Outcomes => [.. Entities("spasmbot/outcome", Said)];

    /// <summary>Ids of the questions asked so far, in order.</summary>
    public IReadOnlyList<string> Asked => [.. Entities("spasmbot/question", Said).Select(question => (string)question["id"]!)];

    public string? OpenQuestion => Entities("spasmbot/question", Said).Select(question => (string?)question["id"]).LastOrDefault();

    public string? Level => (string?)Outcomes.LastOrDefault()?["level"];

    public Task<IReadOnlyList<Activity>> JoinAsync() => SendAsync(new Activity(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = [new ChannelAccount("user"), new ChannelAccount("bot")],
    });

    public Task<IReadOnlyList<Activity>> SayAsync(string? text) => SendAsync(new Activity(ActivityTypes.Message) { Text = text });

    public Task<IReadOnlyList<Activity>> PressAsync(string question, string pick) =>
        SendAsync(new Activity(ActivityTypes.Message) { Value = new JObject { ["question"] = question, ["pick"] = pick } });

    /// <summary>Lets time pass; what comes due on the way makes the bot write.</summary>
    public async Task<IReadOnlyList<Activity>> WaitAsync(TimeSpan time)
    {
        Time.Advance(time);
        return await SendAsync(new Activity(ActivityTypes.Event) { Name = ActivityEventNames.ContinueConversation });
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.Locale ??= Locale;
        if (_bot is not null)
        {
            await _adapter.ProcessActivityAsync(activity, _bot.GetRequiredService<DialogBot>().OnTurnAsync);
        }
        else
        {
            await using var services = Bot(_storage, Time, Data, Reminders);
            await _adapter.ProcessActivityAsync(activity, services.GetRequiredService<DialogBot>().OnTurnAsync);
        }

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is { } reply)
            replies.Add((Activity)reply);
        Said.AddRange(replies);
        return replies;
    }

    /// <summary>Answers what is asked until the advice comes; a question without an answer here gets 'none'.</summary>
    public async Task AnswerUntilAdviceAsync(params (string Question, string Answer)[] answers)
    {
        var known = Outcomes.Count;
        for (var turn = 0; turn < 20 && Outcomes.Count == known; turn++)
            await SayAsync(answers.Where(a => a.Question == OpenQuestion).Select(a => a.Answer).FirstOrDefault(Default(OpenQuestion)));
    }

    private static string Default(string? question) => question switch
    {
        "consent" => "ok",
        "other" => "no, that is all",
        _ => "none",
    };

    private static IEnumerable<JObject> Entities(string type, IEnumerable<Activity> activities) =>
        activities.SelectMany(a => a.Entities ?? []).Where(e => e.Type == type).Select(e => e.Properties);

    public static ServiceProvider Bot(MemoryStorage storage, TimeProvider time, SpyData? data = null, SpyReminders? reminders = null) => new ServiceCollection()
        .AddSingleton(Content)
        .AddSingleton<IStorage>(storage)
        .AddSingleton<ConversationState>()
        .AddSingleton<UserState>()
        .AddSingleton(time)
        .AddSingleton<IPersonsData>(data ?? new SpyData())
        .AddSingleton<IReminders>(reminders ?? new SpyReminders())
        .AddSpasmBotDialogs()
        .AddSingleton(Engine)
        .AddSingleton<DialogBot>()
        .BuildServiceProvider();
}
