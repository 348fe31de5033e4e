using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Tests.Content;

namespace SpasmBot.Triage.Tests.Rules;

/// <summary>On a small world of its own; what the real rules make of cases is tested with the engine.</summary>
public class RuleBookTests
{
    private readonly RuleBook _rules = World();

    [Fact]
    public void Where_no_rule_fires_it_is_self_care()
    {
        var assessment = _rules.Assess(Case("toe"));

        Assert.Equal(DispositionLevel.SelfCare, assessment.Level);
        Assert.Equal(DispositionLevel.SelfCare, _rules.Level(_rules.Known(Case("toe"))));
        Assert.Empty(assessment.Rules);
    }

    [Fact]
    public void Every_rule_that_fires_is_given_the_most_urgent_first_and_equals_as_they_are_written()
    {
        var assessment = _rules.Assess(Case("swollen", "weak-toe"));

        Assert.Equal(DispositionLevel.Emergency, assessment.Level);
        Assert.Equal(["weak", "swollen", "any"], assessment.Rules.Select(r => r.Id));
    }

    [Fact]
    public void The_level_alone_is_that_of_the_assessment()
    {
        Assert.Equal(DispositionLevel.Emergency, _rules.Level(_rules.Known(Case("swollen", "weak-toe"))));
        Assert.Equal(DispositionLevel.Consultation, _rules.Level(_rules.Known(Case("swollen"))));
    }

    [Fact]
    public void What_a_finding_implies_counts_without_being_said() =>
        Assert.Equal(FindingStatus.Present, _rules.Known(Case("weak-toe"))["weakness"]);

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

    private static ClinicalCase Case(params string[] present) =>
        new() { Statements = [new Statement(null, present.ToDictionary(p => p, _ => FindingStatus.Present))] };

    private static RuleBook World()
    {
        using var folder = new TemporaryContent()
            .With("triage/findings.yaml", """
                - { id: toe, kind: location }
                - { id: swollen, kind: symptom }
                - { id: weak-toe, kind: symptom, implies: [weakness] }
                - { id: weakness, kind: symptom }
                """)
            .With("triage/rules.yaml", """
                - { id: swollen, level: consultation, when: swollen }
                - { id: any, level: consultation, when: { any: [swollen, weakness] } }
                - { id: weak, level: emergency, when: weakness }
                """);
        return new RuleBook(folder.Load());
    }
}
