using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

public class SelfCareTests
{
    [Fact]
    public async Task A_calf_cramp_after_a_run_gets_every_measure_in_at_most_five_questions()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));

        Assert.Equal("self-care", talk.Level);
        Assert.InRange(talk.Asked.TakeWhile(id => id != "better").Count(), 1, 5);
        var measures = talk.Outcomes.Single()["measures"]!.Values<string>().ToList();
        Assert.Superset(new HashSet<string?> { "stretch", "move", "massage", "heat", "otc" }, measures.ToHashSet());
    }

    [Fact]
    public async Task From_hello_it_takes_at_most_eight_questions()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        await talk.AnswerUntilAdviceAsync(
            ("location", "calf"), ("duration", "a few minutes"), ("frequency", "now and then"), ("cause", "exercise"));
        Assert.Equal("self-care", talk.Level);
        Assert.InRange(talk.Asked.TakeWhile(id => id != "better").Count(), 1, 8);
    }

    [Fact]
    public async Task What_was_said_in_the_opening_message_is_not_asked()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramps at night since I started running");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        Assert.DoesNotContain("location", talk.Asked);
        Assert.DoesNotContain("cause", talk.Asked);
    }

    [Fact]
    public async Task Measures_come_one_at_a_time_until_one_helped_then_prevention()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        Assert.Equal("better", talk.OpenQuestion);
        await talk.SayAsync("no");
        Assert.Equal("better", talk.OpenQuestion);
        var last = await talk.SayAsync("yes, that helped");
        Assert.DoesNotContain(last, reply => reply.Entities?.Any(e => e.Type == "spasmbot/question") == true);
        Assert.NotEmpty(last);
        Assert.Single(talk.Outcomes);
    }
}
