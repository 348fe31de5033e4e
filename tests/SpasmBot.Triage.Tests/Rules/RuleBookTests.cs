using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Tests.Rules;

public class RuleBookTests
{
    [Fact]
    public void No_rule_means_self_care()
    {
        var assessment = TestContent.Engine.Assess(TestContent.Case("calf", "cramp", "lasts-minutes"));

        Assert.Equal(DispositionLevel.SelfCare, assessment.Level);
        Assert.Empty(assessment.Rules);
    }

    [Fact]
    public void Every_rule_that_fires_is_given_the_most_urgent_first()
    {
        var assessment = TestContent.Engine.Assess(TestContent.Case("calf", "statin", "leg-swelling", "leg-weakness"));

        Assert.Equal(DispositionLevel.Emergency, assessment.Level);
        Assert.Contains(assessment.Rules, r => r.Level == DispositionLevel.Consultation);
        Assert.Equal(assessment.Rules.OrderByDescending(r => r.Level), assessment.Rules);
    }

    [Theory]
    [InlineData("leg-weakness")]
    [InlineData("arm-weakness")]
    [InlineData("bowel-loss")]
    [InlineData("urine-retention")]
    [InlineData("saddle-numbness")]
    [InlineData("walking-balance-problems")]
    [InlineData("shooting-pain-limb")]
    public void A_doubt_about_a_symptom_of_the_article_is_an_emergency_like_certainty(string id)
    {
        Assert.Equal(DispositionLevel.Emergency, TestContent.Engine.Assess(TestContent.Case((id, FindingStatus.Possible))).Level);
        Assert.Equal(DispositionLevel.SelfCare, TestContent.Engine.Assess(TestContent.Case((id, FindingStatus.Absent))).Level);
    }

    [Fact]
    public void What_a_finding_implies_counts_without_being_said()
    {
        // 'leg' is asked for by the rule, 'calf' was said.
        Assert.Contains(TestContent.Engine.Assess(TestContent.Case("calf", "clot-before")).Rules, r => r.Id == "clot-risk");
    }

    [Fact]
    public void A_condition_needs_all_of_all_one_of_any_none_of_none_and_enough_of_at_least()
    {
        var condition = new Condition
        {
            All = [Condition.Of("a")],
            Any = [Condition.Of("b"), Condition.Of("c")],
            None = [Condition.Of("d")],
            AtLeast = [Condition.Of("e"), Condition.Of("f"), Condition.Of("g")],
            AtLeastCount = 2,
        };

        Assert.True(Holds("a", "b", "e", "f"));
        Assert.True(Holds("a", "c", "e", "g"));
        Assert.False(Holds("b", "e", "f"));
        Assert.False(Holds("a", "e", "f"));
        Assert.False(Holds("a", "b", "e"));
        Assert.False(Holds("a", "b", "d", "e", "f"));

        bool Holds(params string[] present) => condition.Holds(present.ToDictionary(p => p, _ => FindingStatus.Present));
    }

    [Fact]
    public void A_doubt_holds_what_is_asked_for_and_does_not_break_what_is_ruled_out()
    {
        var doubt = new Dictionary<string, FindingStatus> { ["a"] = FindingStatus.Possible };

        Assert.True(Condition.Of("a").Holds(doubt));
        Assert.True(new Condition { None = [Condition.Of("a")] }.Holds(doubt));
        Assert.Equal(Truth.True, new Condition { None = [Condition.Of("a")] }.Judge(doubt));
    }

    [Fact]
    public void What_was_never_said_is_unknown_until_something_settles_it()
    {
        var both = new Condition { All = [Condition.Of("a"), Condition.Of("b")] };

        Assert.Equal(Truth.Unknown, both.Judge(new Dictionary<string, FindingStatus> { ["a"] = FindingStatus.Present }));
        Assert.Equal(Truth.False, both.Judge(new Dictionary<string, FindingStatus> { ["a"] = FindingStatus.Absent }));
        Assert.Equal(Truth.True, both.Judge(new Dictionary<string, FindingStatus> { ["a"] = FindingStatus.Present, ["b"] = FindingStatus.Possible }));
    }
}
