using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class NoneTests
{
    private static readonly Question Cause = TestContent.Content.Question("cause");

    private static DispositionLevel Level(string often, Answer answer)
    {
        var c = TestContent.Case("calf", "cramp", "lasts-minutes", often);
        c.Add(answer.Statement);
        return TestContent.Engine.Assess(c).Level;
    }

    [Theory]
    [InlineData("no idea", "en")]
    [InlineData("not sure", "en")]
    [InlineData("ni idea", "es")]
    public void Who_knows_no_cause_is_sent_to_a_doctor_some_day(string words, string language)
    {
        var answer = TestContent.Engine.Interpret(Cause, words, language);

        Assert.Equal(DispositionLevel.Consultation, Level("now-and-then", answer));
        Assert.Equal(DispositionLevel.Consultation, Level("first-time", answer));
    }

    /// <summary>The list may lack the cause that they know.</summary>
    [Theory]
    [InlineData("none", "en")]
    [InlineData("ninguna", "es")]
    public void None_of_the_causes_of_the_list_says_no_more_than_that(string words, string language) =>
        Assert.Equal(DispositionLevel.SelfCare, Level("now-and-then", TestContent.Engine.Interpret(Cause, words, language)));

    [Fact]
    public void A_cause_that_is_told_with_none_is_the_cause() =>
        Assert.Equal(DispositionLevel.SelfCare, Level("now-and-then", TestContent.Engine.Choose(Cause, ["exercise", "none"])));
}
