namespace SpasmBot.Triage.Tests;

/// <summary>What the real rules make of cases.</summary>
public class TriageEngineTests
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

    [Theory]
    [InlineData(DispositionLevel.Consultation24h, "hand-locked")]
    [InlineData(DispositionLevel.Consultation24h, "hand-locked", "lasts-over-hour")]
    [InlineData(DispositionLevel.Consultation24h, "hand-locked", "lasts-seconds", "no-known-cause")]
    [InlineData(DispositionLevel.Consultation24h, "hand-locked", "lasts-minutes", "keeps-coming-back")]
    [InlineData(DispositionLevel.SelfCare, "hand-locked", "lasts-seconds", "overuse")]
    [InlineData(DispositionLevel.Emergency, "hand-locked", "lasts-seconds", "tingling")]
    public void A_hand_that_cramps_shut_is_a_plain_cramp_once_and_for_a_minute_after_work(DispositionLevel level, params string[] findings) =>
        Assert.Equal(level, TestContent.Engine.Assess(TestContent.Case(findings)).Level);

    [Theory]
    [InlineData("lasts-minutes", null, DispositionLevel.SelfCare)]
    [InlineData("lasts-over-hour", null, DispositionLevel.Emergency)]
    [InlineData(null, null, DispositionLevel.Emergency)]
    [InlineData("lasts-minutes", "injury", DispositionLevel.Emergency)]
    [InlineData("lasts-seconds", "swelling", DispositionLevel.Emergency)]
    public void A_muscle_that_is_hard_and_hurts_very_much_is_a_cramp_if_it_is_over_in_minutes(string? lasts, string? besides, DispositionLevel level)
    {
        string[] said = ["calf", "cramp", "tight-bulging-muscle", "pain-severe", .. new[] { lasts, besides }.OfType<string>()];

        Assert.Equal(level, TestContent.Engine.Assess(TestContent.Case(said)).Level);
    }

    [Fact]
    public void What_a_finding_implies_counts_without_being_said()
    {
        // 'leg' is asked for by the rule, 'calf' was said.
        Assert.Contains(TestContent.Engine.Assess(TestContent.Case("calf", "clot-before")).Rules, r => r.Id == "clot-risk");
    }
}
