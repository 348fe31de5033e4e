using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Relief;

public class ReliefDialogTests
{
    [Theory]
    [InlineData("en-US", "yes but it came back")]
    [InlineData("en-US", "it helped, but it came back")]
    [InlineData("en-US", "skip this one")]
    [InlineData("en-US", "I can't do that")]
    [InlineData("en-US", "next one please")]
    [InlineData("es-ES", "sí, pero ha vuelto")]
    [InlineData("es-ES", "no puedo hacerlo")]
    [InlineData("es-ES", "no puedo")]
    [InlineData("en-US", "it's easing")]
    [InlineData("es-ES", "saltar este")]
    public async Task What_did_not_help_or_cannot_be_done_is_followed_by_the_next(string locale, string words)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync(locale);
        var reply = AfterAdvice.Text(await talk.SayAsync(words));
        Assert.Contains(locale == "en-US" ? "**Walk around**" : "**Camina un poco**", reply);
        Assert.Single(talk.Outcomes);
    }

    [Theory]
    [InlineData("en-US", "ouch")]
    [InlineData("en-US", "that hurt")]
    [InlineData("es-ES", "eso me dolió")]
    public async Task What_hurts_is_stopped_and_it_is_asked_how_it_is(string locale, string words)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync(locale);
        var reply = Assert.Single(await talk.SayAsync(words));
        Assert.Contains(locale == "en-US" ? "stop that one" : "para con eso", reply.Text);
        Assert.Equal("better", talk.OpenQuestion);
        await talk.SayAsync(locale == "en-US" ? "worse" : "peor");
        Assert.Equal("emergency", talk.Level);
    }

    [Fact]
    public async Task Who_asks_for_another_language_then_reads_it_in_that_one()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        await talk.SayAsync("ouch");
        Assert.Contains("para con eso", AfterAdvice.Text(await talk.SayAsync("en español")));
    }

    [Theory]
    [InlineData("it cramps even harder")]
    [InlineData("that hurts more")]
    public async Task Harder_is_worse(string words)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        await talk.SayAsync(words);
        Assert.Equal("emergency", talk.Level);
    }

    [Fact]
    public async Task What_cannot_have_helped_yet_is_not_asked_about()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        Assert.Contains("**Pain relievers**", await talk.ToTheEndAsync());
        Assert.Equal(talk.Outcomes[0]["measures"]!.Count() - 1, talk.Asked.Count(id => id == "better"));
    }

    [Fact]
    public async Task An_eyelid_gets_days_and_not_ten_minutes()
    {
        var talk = new Talk();
        await talk.SayAsync("my eyelid twitches since yesterday, too much coffee");
        await talk.AnswerUntilAdviceAsync();
        Assert.Equal("self-care", talk.Level);
        Assert.DoesNotContain("better", talk.Asked);
        var all = AfterAdvice.Text(talk.Said);
        Assert.Contains("two weeks", all);
        Assert.DoesNotContain("ten minutes", all);
    }

    [Theory]
    [InlineData("en-US", "my calf cramped after running, it is gone now, first time, it lasted a minute", "If it comes back", "none")]
    [InlineData("es-ES", "me dio un calambre en la pantorrilla después de correr, ya se me pasó, primera vez, duró un minuto", "Si vuelve", "nada de esto")]
    public async Task A_cramp_that_is_gone_is_kept_from_coming_back(string locale, string words, string said, string none)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(words);
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.AnswerUntilAdviceAsync(("symptoms", none), ("conditions", none), ("other", locale == "en-US" ? "no" : "no, eso es todo"));
        Assert.Equal("self-care", talk.Level);
        Assert.DoesNotContain("better", talk.Asked);
        Assert.Contains(said, AfterAdvice.Text(talk.Said));
    }

    [Fact]
    public async Task A_red_flag_of_a_cramp_that_is_gone_is_heard()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramp is gone now but my foot is numb");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
    }

    [Fact]
    public async Task Each_step_of_two_places_says_which()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf and my hand cramped after climbing, first time, seconds");
        await talk.AnswerUntilAdviceAsync();
        var plan = talk.Said.Single(reply => reply.Text?.Contains("1. ", StringComparison.Ordinal) == true).Text;
        var steps = plan.Split('\n').Where(line => line.Length > 2 && char.IsDigit(line[0]) && line[1] == '.').Select(line => line[3..]).ToList();
        Assert.NotEmpty(steps);
        Assert.Equal(steps.Distinct(), steps);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Counting_along_is_offered_where_it_can_be_done(bool possible)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync(reminders: possible);
        Assert.Equal(possible, AfterAdvice.Text(talk.Said).Contains("count with me", StringComparison.Ordinal));
    }
}
