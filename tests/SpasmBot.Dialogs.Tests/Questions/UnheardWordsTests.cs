using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Questions;

public class UnheardWordsTests
{
    private const string CalfCramp = "my calf cramps after a run, it lasts a minute, now and then";
    private const string NeckSpasm = "my neck is in spasm since today, it is from stress, now and then";
    private const string Unclear = "it goes all flippy floppy zorp";

    public static TheoryData<string, string> Lists => new()
    {
        { "symptoms", CalfCramp },
        { "neck-signs", NeckSpasm },
        { "back-signs", "lower back spasm since today, I sat in one position for too long, now and then" },
        { "eyelid-signs", "my eyelid twitches since today, it is stress" },
        { "heat-signs", "my calf cramps, I was out in the heat, it lasts a minute, now and then" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task None_of_these_after_words_not_understood_twice_is_a_doubt_that_only_the_person_can_settle(string list, string opening)
    {
        Assert.Equal("self-care", await LevelAsync(list, opening, misses: 0));
        Assert.Equal("self-care", await LevelAsync(list, opening, misses: 2, told: "No, nothing else"));
        Assert.Equal("consultation-24h", await LevelAsync(list, opening, misses: 2, told: "Not sure"));
        Assert.Equal("emergency", await LevelAsync(list, opening, misses: 2));
    }

    [Theory]
    [InlineData("yes, my foot is numb", "emergency")]
    [InlineData("yes", "emergency")]
    [InlineData("yeah a bit", "emergency")]
    [InlineData("dunno", "consultation-24h")]
    [InlineData("it goes all zorp", "consultation-24h")]
    [InlineData("nope, was only joking", "self-care")]
    [InlineData("nah all good", "self-care")]
    [InlineData("no", "self-care")]
    public async Task It_is_settled_in_words_as_well(string told, string level) =>
        Assert.Equal(level, await LevelAsync("symptoms", CalfCramp, misses: 2, told: told));

    [Fact]
    public async Task Words_not_understood_once_are_a_slip() =>
        Assert.Equal("self-care", await LevelAsync("symptoms", CalfCramp, misses: 1));

    [Theory]
    [InlineData("painkillers make it go zorp")]
    [InlineData("banana legs it is, all zorp")]
    [InlineData("my shoulder goes all zorp")]
    [InlineData("a bit the size of my hand went all zorp, since sunday")]
    public async Task Words_that_tell_of_a_place_or_a_time_or_name_what_can_be_asked_about_leave_one_too(string words) =>
        Assert.Equal("emergency", await LevelAsync("symptoms", CalfCramp, misses: 2, words));

    [Theory]
    [InlineData("why do I get cramps?")]
    [InlineData("do painkillers help?")]
    public async Task A_question_leaves_no_doubt(string question) =>
        Assert.Equal("self-care", await LevelAsync("symptoms", CalfCramp, misses: 2, question));

    [Theory]
    [InlineData("🙂")]
    [InlineData("?!")]
    [InlineData("4711")]
    [InlineData(null)]
    public async Task What_is_no_word_tells_of_no_sign(string? text) =>
        Assert.Equal("self-care", await LevelAsync("symptoms", CalfCramp, misses: 2, text));

    [Theory]
    [InlineData("no temperature, head is clear")]
    [InlineData("nope, thumb feels everything, legs are strong")]
    public async Task Words_that_deny_some_of_the_signs_leave_no_doubt(string words) =>
        Assert.Equal("self-care", await LevelAsync("neck-signs", NeckSpasm, misses: 2, words));

    [Theory]
    [InlineData("no temperature, but it went all zorp")]
    [InlineData("no temperature, cannot zorp it")]
    public async Task Words_that_deny_and_say_more_leave_one(string words) =>
        Assert.Equal("emergency", await LevelAsync("neck-signs", NeckSpasm, misses: 2, words));

    [Theory]
    [InlineData("mine is a no to that sort of thing", false)]
    [InlineData("legs are ok, the rest went all zorp", true)]
    public async Task A_denial_said_once_more_answers_the_list_unless_it_says_more(string words, bool askedOn)
    {
        var talk = new Talk();
        await talk.SayAsync(CalfCramp);
        await talk.SayAsync(words);
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.SayAsync(words);
        Assert.Equal(askedOn, talk.OpenQuestion == "symptoms");
    }

    [Fact]
    public async Task What_was_said_between_them_and_a_step_back_do_not_take_the_doubt_away()
    {
        var talk = new Talk();
        await talk.SayAsync(CalfCramp);
        foreach (var words in new[] { Unclear, "why?", "I am 40 years old", Unclear, "none of these" })
            await talk.SayAsync(words);
        await talk.SayAsync("back");
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.SayAsync("none of these");
        Assert.Equal("not-heard", talk.OpenQuestion);
        await talk.SayAsync("Not sure");
        await talk.AnswerUntilAdviceAsync();
        Assert.Equal("consultation-24h", talk.Level);
    }

    [Theory]
    [InlineData("my calf cramps after a run, it lasts a minute, now and then", "other")]
    [InlineData("my calf cramps after a run, it lasts a minute, now and then, and the zorp zibbled over the glimmer like a blonk of frell on a murp with dweems", "other-unread")]
    public async Task The_last_question_looks_back_at_what_may_have_gone_unread(string opening, string asked)
    {
        var talk = new Talk();
        await talk.SayAsync(opening);
        while (talk.OpenQuestion != "other")
            await talk.SayAsync("none of these");

        var wording = Talk.Content.Languages["en"];
        Assert.Contains(asked == "other" ? wording.Questions[asked].Text : wording.Messages[asked].Text, talk.Said[^1].Text);
    }

    [Fact]
    public async Task It_does_so_in_the_language_that_was_asked_for_meanwhile()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramps after a run, it lasts a minute, now and then, and the zorp zibbled over the glimmer like a blonk of frell on a murp with dweems");
        while (talk.OpenQuestion != "other")
            await talk.SayAsync("none of these");
        await talk.SayAsync("en español");

        Assert.Contains(Talk.Content.Languages["es"].Messages["other-unread"].Text, talk.Said[^1].Text);
    }

    [Fact]
    public async Task Who_starts_over_starts_without_doubt()
    {
        var talk = new Talk();
        foreach (var words in new[] { "my calf cramps", Unclear, Unclear, "start over", CalfCramp })
            await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync();
        Assert.DoesNotContain("not-heard", talk.Asked);
        Assert.Equal("self-care", talk.Level);
    }

    [Theory]
    [InlineData("symptoms", "no not really. The zorp of the second landing makes every glimmer of puff a long zibble and my socks whistle")]
    [InlineData("other", "nothing much, only that the kettle drum under my cardigan has been galloping since elevenses and nudges my pencil off the crossword")]
    public async Task Who_denies_and_goes_on_at_length_in_words_not_understood_is_asked_what_they_told_of(string list, string words)
    {
        var talk = await AtAsync(list);
        await talk.SayAsync(words);
        if (talk.OpenQuestion == list)
            await talk.SayAsync("none of these");
        Assert.Equal("not-heard", talk.OpenQuestion);

        await talk.SayAsync("No, nothing else");
        await talk.AnswerUntilAdviceAsync();

        Assert.Equal("self-care", talk.Level);
        Assert.Single(talk.Asked, "not-heard");
    }

    [Theory]
    [InlineData("symptoms", "nope, none of that, only my pride took a knock")]
    [InlineData("symptoms", "no, and I read the list twice, right as rain")]
    [InlineData("other", "no, that is the whole story, thanks for asking")]
    public async Task A_denial_with_a_few_words_more_is_enough(string list, string words)
    {
        var talk = await AtAsync(list);
        await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync();
        Assert.DoesNotContain("not-heard", talk.Asked);
        Assert.Equal("self-care", talk.Level);
    }

    [Fact]
    public async Task A_sign_that_was_heard_is_no_doubt()
    {
        Assert.Equal("consultation-24h", await LevelAsync("symptoms", CalfCramp, misses: 2, "my foot tingled for half a minute and went back to normal"));
        var talk = await AtAsync("symptoms");
        foreach (var words in new[] { "my foot tingled for half a minute and went back to normal", "my foot tingled for half a minute and went back to normal", "none of these" })
            await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync();
        Assert.DoesNotContain("not-heard", talk.Asked);
    }

    [Fact]
    public async Task Who_says_that_something_is_wrong_is_sent_at_once_and_asked_for_what_needs_an_ambulance()
    {
        var talk = await AtAsync("symptoms");
        foreach (var words in new[] { Unclear, Unclear, "none of these", "Yes, something is wrong" })
            await talk.SayAsync(words);
        Assert.Equal("emergency", talk.Level);
        Assert.Equal("ambulance-now", talk.OpenQuestion);

        await talk.SayAsync("my chest hurts");
        Assert.Equal("emergency-ambulance", talk.Level);
    }

    private static async Task<Talk> AtAsync(string question)
    {
        var talk = new Talk();
        await talk.SayAsync(CalfCramp);
        for (var turn = 0; turn < 10 && talk.OpenQuestion != question; turn++)
            await talk.SayAsync("none of these");
        Assert.Equal(question, talk.OpenQuestion);
        return talk;
    }

    /// <param name="told">Said where it is asked whether what was not understood told of something wrong.</param>
    private static async Task<string?> LevelAsync(string list, string opening, int misses, string? words = Unclear, string told = "Yes, something is wrong")
    {
        var talk = new Talk();
        await talk.SayAsync(opening);
        for (var turn = 0; turn < 20 && talk.Level is null; turn++)
        {
            for (var miss = 0; talk.OpenQuestion == list && miss < misses; miss++)
                await talk.SayAsync(words);
            await talk.SayAsync(talk.OpenQuestion switch { "consent" => "ok", "not-heard" => told, "other" => "no, that is all", _ => "none of these" });
        }

        Assert.Contains(list, talk.Asked);
        return talk.Level;
    }
}
