using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Questions;

public class StuckTests
{
    private const int Enough = 100;

    public static TheoryData<string, string> Endless => new()
    {
        { "en-US", "zorp bla" },
        { "en-US", "🙂" },
        { "en-US", "my calf" },
        { "en-US", "why does it flop about?" },
        { "es-ES", "zorp bla" },
        { "es-ES", "la pantorrilla" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task No_question_is_asked_without_end(string locale, string words)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(locale == "en-US" ? "my calf cramps" : "calambre en la pantorrilla");
        for (var turn = 0; turn < Enough && talk.Level is null; turn++)
            Assert.NotEmpty(await talk.SayAsync(words));

        Assert.Equal("consultation-24h", talk.Level);
        Assert.All(talk.Asked.GroupBy(id => id), asked => Assert.InRange(asked.Count(), 1, 7));
    }

    [Fact]
    public async Task Words_not_understood_at_the_open_question_leave_a_doubt()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramps after a run, it lasts a minute, now and then");
        while (talk.OpenQuestion != "other")
            await talk.SayAsync("none of these");
        for (var turn = 0; turn < 5; turn++)
            await talk.SayAsync("it goes all zorp");

        Assert.Equal("consultation-24h", talk.Level);
    }

    [Theory]
    [InlineData("en-US", "my calf cramps", "yes")]
    [InlineData("es-ES", "calambre en la pantorrilla", "sí")]
    public async Task Who_says_yes_to_a_list_of_signs_again_and_again_has_one(string locale, string opening, string yes)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(opening);
        for (var turn = 0; turn < 5; turn++)
            await talk.SayAsync(yes);

        Assert.StartsWith("emergency", talk.Level);
    }

    [Fact]
    public async Task It_is_said_what_the_words_count_as()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramps");
        for (var turn = 0; turn < 4; turn++)
            await talk.SayAsync("zorp bla");
        Assert.Equal("symptoms", talk.OpenQuestion);

        Assert.Equal(Talk.Content.Languages["en"].Messages["stuck"].Text, (await talk.SayAsync("zorp bla"))[0].Text);
        Assert.Equal("duration", talk.OpenQuestion);
    }

    [Fact]
    public async Task Who_says_no_clear_yes_to_the_storing_is_asked_nothing_more()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        for (var turn = 0; turn < 5; turn++)
            await talk.SayAsync("zorp bla");

        Assert.Equal(Talk.Content.Languages["en"].Messages["declined"].Text, talk.Said[^1].Text);
    }

    [Fact]
    public async Task Nothing_is_deleted_and_the_conversation_goes_on_when_that_question_is_not_understood()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramps");
        await talk.SayAsync("forget me");
        for (var turn = 0; turn < 5; turn++)
            await talk.SayAsync("zorp bla");

        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.Equal(0, talk.Data.Forgotten);
    }

    [Fact]
    public async Task A_sound_does_not_change_the_language()
    {
        var talk = new Talk();
        await talk.SayAsync("thigh keeps grabbing");
        await talk.SayAsync("naa");

        Assert.Equal(Talk.Content.Languages["en"].Questions["duration"].Text, talk.Said[^1].Text);
    }

    [Fact]
    public async Task Who_asks_what_a_word_means_is_told_and_asked_again()
    {
        var talk = new Talk();
        await talk.SayAsync("calf cramp");
        var replies = await talk.SayAsync("weakness?");

        Assert.StartsWith(Talk.Content.Languages["en"].Answers["word-weakness"].Text, replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.Empty(talk.Outcomes);
    }
}
