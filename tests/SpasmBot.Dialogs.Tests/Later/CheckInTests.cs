using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Later;

public class CheckInTests
{
    private static async Task<Talk> AtTheOfferAsync()
    {
        var talk = new Talk();
        talk.Reminders.Allowed = true;
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        await talk.SayAsync("yes, it is gone");
        Assert.Equal("check-in", talk.OpenQuestion);
        return talk;
    }

    private static async Task<Talk> NextDayAsync()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("yes please");
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromHours(20)));
        Assert.NotEmpty(await talk.WaitAsync(TimeSpan.FromHours(4)));
        Assert.Equal("how-now", talk.OpenQuestion);
        return talk;
    }

    [Fact]
    public async Task It_is_asked_the_next_day_once()
    {
        var talk = await NextDayAsync();
        Assert.Empty(talk.Reminders.Set);
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromDays(2)));
    }

    [Theory]
    [InlineData("it is gone")]
    [InlineData("much better")]
    [InlineData("A bit better")]
    public async Task Better_needs_nothing_more(string words)
    {
        var talk = await NextDayAsync();
        Assert.Single(await talk.SayAsync(words));
        Assert.Single(talk.Outcomes);
    }

    [Fact]
    public async Task Worse_asks_again_the_red_flags_first_and_never_ends_at_home()
    {
        var talk = await NextDayAsync();
        await talk.SayAsync("it got worse");
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        Assert.DoesNotContain(talk.Level, new[] { "self-care", "consultation" });
    }

    [Fact]
    public async Task The_same_asks_again_too()
    {
        var talk = await NextDayAsync();
        await talk.SayAsync("no change");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task A_red_flag_instead_of_an_answer_is_answered_at_once()
    {
        var talk = await NextDayAsync();
        await talk.SayAsync("my leg is weak now");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
    }

    [Fact]
    public async Task Another_spasm_told_instead_begins_a_new_triage()
    {
        var talk = await NextDayAsync();
        await talk.SayAsync("now I have a cramp in my hand from typing");
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.AnswerUntilAdviceAsync(("duration", "seconds"), ("frequency", "first time"), ("still-so", "yes"));
        Assert.DoesNotContain(talk.Outcomes[^1]["findings"]!, finding => (string?)finding["id"] == "calf");
    }

    [Theory]
    [InlineData("no thank you")]
    [InlineData("Never ask me that")]
    public async Task Who_does_not_want_it_is_not_written_to(string words)
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync(words);
        Assert.Empty(talk.Reminders.Set);
    }

    [Fact]
    public async Task Never_means_that_it_is_not_offered_again()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("Never ask me that");
        talk.Time.Advance(TimeSpan.FromDays(60));
        await talk.SayAsync("my foot cramped after a swim");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("still-so", "yes"));
        await talk.SayAsync("yes, it is gone");
        Assert.NotEqual("check-in", talk.OpenQuestion);
    }

    [Fact]
    public async Task Stop_takes_the_yes_back()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("yes");
        Assert.Single(talk.Reminders.Set);
        await talk.SayAsync("stop");
        Assert.Empty(talk.Reminders.Set);
    }

    [Fact]
    public async Task It_is_not_offered_where_the_bot_cannot_write_on_its_own()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        await talk.SayAsync("yes, it is gone");
        Assert.Equal("better", talk.OpenQuestion);
    }

    [Fact]
    public async Task Who_tells_of_something_new_meanwhile_is_not_asked_about_the_old()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("yes");
        await talk.SayAsync("I have a spasm in my neck");
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromDays(1)));
    }

    [Theory]
    [InlineData("it is worse today")]
    [InlineData("it came back")]
    public async Task How_it_is_now_may_be_told_without_being_asked(string words)
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("yes please");
        await talk.SayAsync(words);
        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.DoesNotContain("location", talk.Asked);
    }

    [Fact]
    public async Task Better_told_unasked_is_not_asked_about_the_next_day()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("yes please");
        Assert.Single(await talk.SayAsync("it is much better"));
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task Another_place_told_is_another_spasm()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("no thank you");
        await talk.SayAsync("that is better but now my neck cramps");
        Assert.Contains(talk.OpenQuestion, new[] { "symptoms", "neck-signs" });
    }

    [Theory]
    [InlineData("no")]
    [InlineData("please don't write to me")]
    [InlineData("changed my mind")]
    public async Task A_yes_can_be_taken_back_in_other_words(string words)
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("yes");
        await talk.SayAsync(words);
        Assert.Empty(talk.Reminders.Set);
    }

    [Fact]
    public async Task In_Spanish_as_well()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync("es-ES", reminders: true);
        await talk.SayAsync("sí, se me quitó");
        await talk.SayAsync("sí, pregúntame");
        Assert.Single(talk.Reminders.Set);
        await talk.SayAsync("no, mejor no");
        Assert.Empty(talk.Reminders.Set);
    }

    [Fact]
    public async Task A_no_can_be_taken_back()
    {
        var talk = await AtTheOfferAsync();
        await talk.SayAsync("no");
        await talk.SayAsync("remind me tomorrow");
        Assert.Single(talk.Reminders.Set);
        Assert.DoesNotContain("location", talk.Asked);
    }

    [Fact]
    public async Task Where_the_bot_cannot_write_it_promises_nothing()
    {
        var talk = await AfterAdvice.AtRestAsync();
        Assert.Contains("no way to begin", AfterAdvice.Text(await talk.SayAsync("remind me tomorrow")));
        Assert.Empty(talk.Reminders.Set);
    }
}
