namespace SpasmBot.Triage.Tests.Relief;

public class ReliefPlannerTests
{
    private static IReadOnlyList<ReliefStep> Plan(params string[] present) => TestContent.Engine.Plan(TestContent.Case(present)).Steps;

    [Fact]
    public void A_calf_cramp_is_stretched_first_where_it_is()
    {
        var steps = Plan("calf", "cramp", "exercise");

        Assert.Contains(new ReliefStep("stretch", "stretch.calf"), steps);
        Assert.Contains(steps, s => s.Measure == "massage");
        Assert.DoesNotContain(steps, s => s.WordingId == "stretch.thigh");
    }

    [Fact]
    public void Nothing_is_advised_in_an_emergency() => Assert.Empty(Plan("calf", "leg-weakness"));

    [Fact]
    public void A_suspected_clot_is_neither_massaged_nor_stretched() =>
        Assert.DoesNotContain(Plan("calf", "suspected-clot"), s => s.Measure is "massage" or "stretch");

    [Fact]
    public void An_eyelid_is_not_stretched() => Assert.DoesNotContain(Plan("eyelid", "twitching"), s => s.Measure == "stretch");

    [Fact]
    public void A_fresh_injury_gets_neither_heat_nor_massage() =>
        Assert.DoesNotContain(Plan("calf", "injury"), s => s.Measure is "massage" or "heat");

    [Fact]
    public void A_doubt_leaves_a_measure_out()
    {
        var plan = TestContent.Engine.Plan(TestContent.Case(("calf", FindingStatus.Present), ("injury", FindingStatus.Possible)));

        Assert.DoesNotContain(plan.Steps, s => s.Measure == "massage");
    }

    [Theory]
    [InlineData("cramp-on-walking")]
    [InlineData("poor-circulation")]
    public void Where_too_little_blood_may_come_neither_heat_nor_ice_is_used(string sign) =>
        Assert.DoesNotContain(Plan("calf", sign), s => s.Measure is "heat" or "ice");

    [Theory]
    [InlineData("avoids-painkillers")]
    [InlineData("breastfeeding")]
    public void Who_may_not_take_a_pain_reliever_is_to_ask_first(string reason)
    {
        var c = TestContent.Case("calf", reason);
        c.Add(new Statement("conditions", []));

        Assert.Contains(TestContent.Engine.Plan(c).Steps, s => s.Measure == "ask-pharmacist");
        Assert.DoesNotContain(TestContent.Engine.Plan(c).Steps, s => s.Measure == "otc");
    }
}
