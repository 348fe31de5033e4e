using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

public class RedFlagTests
{
    private static readonly string[] Emergencies = ["emergency", "emergency-ambulance"];

    public static TheoryData<string> SixSymptoms => [.. OwnWords.All];

    public static TheoryData<string> Benign => [.. OwnWords.Benign];

    [Theory]
    [MemberData(nameof(SixSymptoms))]
    public async Task Each_of_the_six_in_the_opening_message_is_answered_at_once_in_one_message(string words)
    {
        var talk = new Talk();
        var replies = await talk.SayAsync("I have a muscle spasm and " + words);
        Assert.Single(replies);
        Assert.Contains(talk.Level, Emergencies);
    }

    [Theory]
    [MemberData(nameof(SixSymptoms))]
    public async Task Each_of_the_six_at_the_symptoms_question_ends_the_triage(string words)
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.SayAsync(words);
        Assert.Contains(talk.Level, Emergencies);
        Assert.Single(talk.Outcomes);
    }

    [Theory]
    [MemberData(nameof(Benign))]
    public async Task What_is_no_red_flag_is_not_answered_as_one(string words)
    {
        var talk = new Talk();
        await talk.SayAsync(words);
        Assert.Empty(talk.Outcomes);
        Assert.NotNull(talk.OpenQuestion);
    }

    [Fact]
    public async Task A_red_flag_among_the_relief_measures_gives_a_new_outcome()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramps after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        Assert.Equal("self-care", talk.Level);
        await talk.SayAsync("now my chest hurts");
        Assert.Equal("emergency-ambulance", talk.Level);
        Assert.Equal(2, talk.Outcomes.Count);
    }

    [Fact]
    public async Task Urgent_advice_stands_until_the_person_starts_over()
    {
        var talk = new Talk();
        await talk.SayAsync("my leg cramps and I can't feel my groin");
        await talk.SayAsync("ok, but is it really that bad");
        Assert.Single(talk.Outcomes);
        await talk.SayAsync("start over");
        Assert.Equal("consent", talk.OpenQuestion);
    }
}
