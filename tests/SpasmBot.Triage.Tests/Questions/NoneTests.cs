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
    [InlineData("none", "en")]
    [InlineData("no idea", "en")]
    [InlineData("not sure", "en")]
    [InlineData("ninguna", "es")]
    [InlineData("ni idea", "es")]
    public void No_cause_at_all_is_no_known_cause_in_whatever_words(string words, string language)
    {
        var answer = TestContent.Engine.Interpret(Cause, words, language);

        Assert.Equal(DispositionLevel.Consultation, Level("now-and-then", answer));
        Assert.Equal(DispositionLevel.SelfCare, Level("first-time", answer));
    }

    [Fact]
    public void The_button_says_the_same() =>
        Assert.Equal(DispositionLevel.Consultation, Level("now-and-then", TestContent.Engine.Choose(Cause, ["none"])));

    [Fact]
    public void A_cause_that_is_told_with_it_is_the_cause() =>
        Assert.Equal(DispositionLevel.SelfCare, Level("now-and-then", TestContent.Engine.Choose(Cause, ["exercise", "none"])));
}
