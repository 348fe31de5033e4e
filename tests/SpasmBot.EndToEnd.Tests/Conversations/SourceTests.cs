using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Conversations;

public class SourceTests(BotProcess bot) : IClassFixture<BotProcess>
{
    // What only leads through the conversation. All else is clinical, and needs a source.
    private static readonly string[] Conversational =
    [
        "welcome", "consent", "other", "better", "button.", "relief.", "goodbye", "not-a-diagnosis", "number.", "reasons.intro",
        "sources.intro", "sorry-to-hear", "person", "urgent-stands", "emergency.", "self-care.plan", "emergency-ambulance.", "count.", "check-in",
    ];

    [Fact]
    public async Task Every_sentence_of_a_relief_conversation_is_in_dialogs_with_a_source_where_it_is_clinical()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        var outcome = await Person.WithACramp.TalkAsync(chat);
        // The last one, a pain reliever, cannot have helped yet and is not asked about.
        for (var tried = 1; tried < outcome.Measures.Count && await chat.NextQuestionAsync() is { Id: "better" } better; tried++)
            await chat.PressAsync(better, "better-no");
        await chat.HearAllAsync();

        Check(chat);
    }

    [Theory]
    [MemberData(nameof(UrgentTests.SixSymptoms), MemberType = typeof(UrgentTests))]
    public async Task Every_sentence_of_an_urgent_conversation_is_in_dialogs_with_a_source_where_it_is_clinical(string symptom)
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        await chat.SayAsync("my calf cramps and " + symptom);
        await chat.NextTurningPointAsync();
        await chat.HearAllAsync();

        Check(chat);
    }

    private static void Check(ConnectorChat chat)
    {
        var said = Sentences.Of(chat.Heard).ToList();

        Assert.NotEmpty(said);
        Assert.All(said.SelectMany(sentence => sentence.Sources), source => Assert.Contains(source, Sentences.KnownSources));
        Assert.All(said.Where(Clinical), sentence => Assert.True(sentence.Sources.Count > 0, $"{sentence.Part} {sentence.Key} has no source: {sentence.Text}"));
    }

    // Findings are names, and what ends in a colon only announces what follows.
    private static bool Clinical(Sentence sentence) =>
        sentence.Part != "findings"
        && !sentence.Text.EndsWith(':')
        && !Conversational.Any(key => sentence.Key.StartsWith(key, StringComparison.Ordinal) && sentence.Part is "messages" or "questions");
}
