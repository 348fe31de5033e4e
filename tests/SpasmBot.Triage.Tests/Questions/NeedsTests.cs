namespace SpasmBot.Triage.Tests.Questions;

public class NeedsTests
{
    private static bool Needs(string question, ClinicalCase c) => TestContent.Engine.Needs(TestContent.Content.Question(question), c);

    [Fact]
    public void Nothing_is_asked_once_it_is_an_emergency() =>
        Assert.DoesNotContain(TestContent.Content.Questions, q => TestContent.Engine.Needs(q, TestContent.Case("calf", "leg-weakness")));

    [Fact]
    public void Where_it_is_is_asked_until_it_is_known()
    {
        Assert.True(Needs("location", new ClinicalCase()));
        Assert.False(Needs("location", TestContent.Case("calf")));
    }

    [Fact]
    public void A_question_is_never_asked_twice()
    {
        var c = TestContent.Case("calf");
        Assert.True(Needs("symptoms", c));
        c.Add(new Statement("symptoms", []));

        Assert.False(Needs("symptoms", c));
    }

    [Fact]
    public void The_dangerous_symptoms_are_asked_although_none_was_hinted_at() =>
        Assert.True(Needs("symptoms", TestContent.Case("calf", "cramp", "lasts-minutes", "first-time", "exercise")));

    [Fact]
    public void Options_that_were_all_denied_are_not_asked_again()
    {
        var c = TestContent.Case([("calf", FindingStatus.Present), .. TestContent.Content.Question("symptoms").Options.Select(o => (o, FindingStatus.Absent))]);

        Assert.False(Needs("symptoms", c));
    }

    [Fact]
    public void What_cannot_apply_is_not_asked()
    {
        Assert.False(Needs("eyelid-signs", TestContent.Case("calf")));
        Assert.True(Needs("eyelid-signs", TestContent.Case("eyelid")));
    }

    [Fact]
    public void Anything_else_is_asked_although_no_rule_knows_its_option() =>
        Assert.True(Needs("other", TestContent.Case("calf")));
}
