using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Conversations;

public class UrgentTests(BotProcess bot) : IClassFixture<BotProcess>
{
    /// <summary>The article's six symptoms, in words that people use.</summary>
    public static TheoryData<string> SixSymptoms =>
    [
        "my foot has gone weak and I keep dropping it",
        "I've got no strength in my hand since this morning",
        "I pooped my pants and didn't feel it",
        "I can't pee at all",
        "it's all numb down there between my legs",
        "I keep stumbling and can't walk straight",
        "a shooting pain goes from my back down my leg",
    ];

    [Theory]
    [MemberData(nameof(SixSymptoms))]
    public async Task A_symptom_of_the_six_in_the_opening_message_is_an_emergency(string symptom)
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.HearAllAsync();

        await chat.SayAsync("I have muscle spasms, and " + symptom);

        var answer = await chat.NextTurningPointAsync();
        Assert.True(answer.Outcome?.Level == "emergency", chat.Transcript);
    }

    [Theory]
    [MemberData(nameof(SixSymptoms))]
    public async Task A_symptom_of_the_six_at_the_symptoms_question_is_an_emergency(string symptom)
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        await chat.PressAsync(await chat.NextQuestionAsync(), "calf");
        Assert.Equal("symptoms", (await chat.NextQuestionAsync()).Id);

        await chat.SayAsync(symptom);

        var answer = await chat.NextTurningPointAsync();
        Assert.True(answer.Outcome?.Level == "emergency", chat.Transcript);
    }

    [Fact]
    public async Task The_urgent_message_says_why_what_to_do_and_what_to_tell_them()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.SayAsync("my calf is cramping and my foot feels weak");

        var advice = await chat.NextTurningPointAsync();

        Assert.True(advice.Outcome is { Level: "emergency", Rules.Count: > 0, Sources.Count: > 0 }, chat.Transcript);
        var said = Sentences.Of([advice]).ToList();
        Assert.Contains(said, sentence => sentence.Part == "reasons");
        Assert.Contains(said, sentence => sentence.Key.EndsWith(".now", StringComparison.Ordinal));
        Assert.Contains(said, sentence => sentence.Part == "findings");
    }

    [Fact]
    public async Task A_red_flag_among_the_relief_measures_gives_a_new_outcome()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        Assert.Equal("self-care", (await Person.WithACramp.TalkAsync(chat)).Level);
        Assert.Equal("better", (await chat.NextQuestionAsync()).Id);

        await chat.SayAsync("the cramp is better but now my foot feels weak");

        Assert.True((await chat.NextTurningPointAsync()).Outcome?.Level == "emergency", chat.Transcript);
    }
}
