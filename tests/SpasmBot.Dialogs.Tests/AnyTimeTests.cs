using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

public class AnyTimeTests
{
    private static async Task<Talk> AtSymptomsAsync()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        Assert.Equal("symptoms", talk.OpenQuestion);
        return talk;
    }

    [Theory]
    [InlineData("help")]
    [InlineData("why?")]
    [InlineData("why do you ask")]
    [InlineData("can I talk to a person")]
    [InlineData("could it be MS?")]
    [InlineData("why do I get cramps?")]
    public async Task An_aside_is_answered_and_the_question_stays(string aside)
    {
        var talk = await AtSymptomsAsync();
        var replies = await talk.SayAsync(aside);
        Assert.Equal(2, replies.Count);
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task Back_asks_the_last_question_again()
    {
        var talk = await AtSymptomsAsync();
        await talk.SayAsync("none");
        Assert.Equal("duration", talk.OpenQuestion);
        await talk.SayAsync("back");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task Back_at_the_first_question_is_no_part_of_the_body()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        await talk.SayAsync("back");
        Assert.Equal("consent", talk.OpenQuestion);
        await talk.SayAsync("yes");
        Assert.Equal("location", talk.OpenQuestion);
        await talk.SayAsync("back");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task What_is_said_beside_a_length_of_time_is_heard()
    {
        var talk = await AtSymptomsAsync();
        await talk.SayAsync("none");
        await talk.SayAsync("half a minute, only now and then");
        Assert.NotEqual("frequency", talk.OpenQuestion);
        await talk.SayAsync("back");
        await talk.SayAsync("half a minute and my foot feels weak");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
    }

    [Fact]
    public async Task A_correction_changes_the_place()
    {
        var talk = await AtSymptomsAsync();
        await talk.SayAsync("it is my thigh, not my calf");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("cause", "exercise"));
        var findings = talk.Outcomes.Single()["findings"]!.Where(f => (bool)f["present"]!).Select(f => (string)f["id"]!).ToList();
        Assert.Contains("thigh", findings);
        Assert.DoesNotContain("calf", findings);
    }

    [Fact]
    public async Task Stop_ends_it_with_what_to_do_in_an_emergency()
    {
        var talk = await AtSymptomsAsync();
        var reply = Assert.Single(await talk.SayAsync("stop"));
        Assert.Contains("911", reply.Text);
    }

    [Fact]
    public async Task Start_over_forgets_the_answers_but_not_the_consent()
    {
        var talk = await AtSymptomsAsync();
        await talk.SayAsync("start over");
        Assert.Equal("location", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("2", "arm-weakness")]
    [InlineData("the second", "arm-weakness")]
    [InlineData("number one", "leg-weakness")]
    [InlineData("the second one", "arm-weakness")]
    [InlineData("1 and 2", "leg-weakness")]
    [InlineData("Weakness in an arm or hand", "arm-weakness")]
    [InlineData("weakness in a arm or hnd", "arm-weakness")]
    public async Task Titles_numbers_and_several_of_them_are_taken(string words, string finding)
    {
        var talk = await AtSymptomsAsync();
        await talk.SayAsync(words);
        Assert.Contains(talk.Outcomes.Single()["findings"]!, f => (string)f["id"]! == finding && (bool)f["present"]!);
    }

    [Fact]
    public async Task Not_sure_about_the_red_flags_never_ends_at_home()
    {
        var talk = await AtSymptomsAsync();
        await talk.SayAsync("not sure");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("cause", "exercise"));
        Assert.DoesNotContain(talk.Level, new[] { "self-care", "consultation" });
    }
}
