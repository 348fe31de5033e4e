namespace SpasmBot.Triage.Tests;

public class ClinicalCaseTests
{
    private static Statement Said(string? question, params (string Id, FindingStatus Status)[] findings) =>
        new(question, findings.ToDictionary(f => f.Id, f => f.Status));

    [Fact]
    public void A_later_no_does_not_talk_a_finding_away()
    {
        var c = new ClinicalCase();
        c.Add(Said(null, ("numbness", FindingStatus.Present)));
        c.Add(Said("symptoms", ("numbness", FindingStatus.Absent), ("fever", FindingStatus.Absent)));

        Assert.Equal(FindingStatus.Present, c["numbness"]);
        Assert.Equal(FindingStatus.Absent, c["fever"]);
        Assert.Null(c["calf"]);
    }

    [Fact]
    public void A_doubt_counts_and_grows_with_certainty_wherever_it_was_said()
    {
        var c = new ClinicalCase();
        c.Add(Said(null, ("numbness", FindingStatus.Possible)));
        Assert.True(c.Has("numbness"));
        c.Add(Said(null, ("numbness", FindingStatus.Present)));

        Assert.Equal(FindingStatus.Present, c["numbness"]);
        Assert.Equal(FindingStatus.Present, c.Findings["numbness"]);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_first_mention()
    {
        var c = new ClinicalCase();
        c.Add(Said(null, ("foot", FindingStatus.Absent), ("calf", FindingStatus.Present)));
        c.Add(Said(null, ("cramp", FindingStatus.Present), ("foot", FindingStatus.Present)));

        Assert.Equal(["foot", "calf", "cramp"], c.Findings.Keys);
    }

    [Fact]
    public void A_correction_takes_a_finding_out_of_all_that_was_said()
    {
        var c = new ClinicalCase();
        c.Add(Said(null, ("calf", FindingStatus.Present)));
        c.Add(Said("location", ("calf", FindingStatus.Present), ("thigh", FindingStatus.Present)));
        c.Retract("calf");

        Assert.False(c.Has("calf"));
        Assert.True(c.Has("thigh"));
    }

    [Fact]
    public void Back_takes_the_last_answer_and_what_was_said_after_it()
    {
        var c = new ClinicalCase();
        c.Add(Said(null, ("calf", FindingStatus.Present)));
        c.Add(Said("symptoms", ("numbness", FindingStatus.Absent)));
        c.Add(Said(null, ("fever", FindingStatus.Present)));

        Assert.Equal("symptoms", c.TakeBackLast()?.QuestionId);
        Assert.False(c.Answered("symptoms"));
        Assert.False(c.Has("fever"));
        Assert.True(c.Has("calf"));
        Assert.Null(c.TakeBackLast());
    }
}
