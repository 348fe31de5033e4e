using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Interruptions;

public class ToldLaterTests
{
    [Theory]
    [InlineData("i forgot to say I'm on warfarin", "Ask a pharmacist or doctor")]
    [InlineData("I am 34 weeks pregnant by the way", "take no ibuprofen")]
    [InlineData("this is for my 9 year old son", "never take aspirin")]
    [InlineData("my doctor told me no ibuprofen", "Ask a pharmacist or doctor")]
    [InlineData("no change. I should add that I have a stomach ulcer", "Ask a pharmacist or doctor")]
    public async Task A_risk_told_among_the_measures_changes_what_is_said_of_pain_relievers_and_stays(string words, string said)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        var reply = AfterAdvice.Text(await talk.SayAsync(words));
        Assert.Contains("noted", reply);
        Assert.Contains(said, reply);
        Assert.Equal("better", talk.OpenQuestion);
        var rest = await talk.ToTheEndAsync();
        Assert.DoesNotContain("You can take ibuprofen", rest);
        Assert.DoesNotContain("4,000", rest);
    }

    [Fact]
    public async Task In_Spanish_too()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync("es-ES");
        var reply = AfterAdvice.Text(await talk.SayAsync("se me olvidó decir que tomo sintrom"));
        Assert.Contains("anotado", reply);
        Assert.Contains("farmacéutico", reply);
        var rest = await talk.ToTheEndAsync();
        Assert.DoesNotContain("4000 mg", rest);
        Assert.DoesNotContain("Puedes tomar ibuprofeno", rest);
    }

    [Fact]
    public async Task It_is_no_answer_to_whether_the_measure_helped()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        Assert.DoesNotContain("**", AfterAdvice.Text(await talk.SayAsync("i forgot to say I'm on warfarin")));
        Assert.Contains("**", AfterAdvice.Text(await talk.SayAsync("no change")));
    }

    [Theory]
    [InlineData("i'm not pregnant")]
    [InlineData("no numbness though")]
    public async Task Nor_is_what_is_denied(string words)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        Assert.DoesNotContain("**", AfterAdvice.Text(await talk.SayAsync(words)));
        Assert.Equal("better", talk.OpenQuestion);
    }

    [Fact]
    public async Task A_corrected_place_is_said_once_and_its_measure_comes()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        var reply = AfterAdvice.Text(await talk.SayAsync("it's my thigh, not my calf"));
        Assert.Equal(2, reply.Split("changed that").Length);
        Assert.Contains("**Stretch the thigh**", reply);
        Assert.Single(talk.Outcomes);
    }

    [Fact]
    public async Task With_a_word_on_how_it_is_the_next_measure_comes()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        Assert.Contains("**Walk around**", AfterAdvice.Text(await talk.SayAsync("no change, and I forgot that I take warfarin")));
    }

    [Fact]
    public async Task A_level_that_rises_is_said_and_the_measures_go_on_for_those_who_may_wait()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        var reply = AfterAdvice.Text(await talk.SayAsync("I forgot, I take a statin"));
        Assert.Contains("changes my advice", reply);
        Assert.Equal("consultation", talk.Level);
        Assert.Equal("better", talk.OpenQuestion);
        Assert.Contains("**Walk around**", AfterAdvice.Text(await talk.SayAsync("no change")));
    }

    [Fact]
    public async Task What_opens_a_question_is_asked_about_before_the_plan_stands()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        await talk.SayAsync("it was very hot when I ran, in the sun");
        Assert.Equal("heat-signs", talk.OpenQuestion);
        await talk.SayAsync("I am confused");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
    }

    [Fact]
    public async Task Told_when_all_was_said_it_still_belongs_to_the_same_spasm()
    {
        var talk = await AfterAdvice.AtRestAsync();
        var reply = AfterAdvice.Text(await talk.SayAsync("i forgot to say that I'm on warfarin"));
        Assert.Contains("Ask a pharmacist or doctor", reply);
        Assert.Single(talk.Outcomes);
        Assert.DoesNotContain("location", talk.Asked);
    }

    [Fact]
    public async Task A_red_flag_beside_it_counts_first()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        await talk.SayAsync("I take warfarin and my foot is numb");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
    }
}
