using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Tests.Content;

namespace SpasmBot.Triage.Tests.Rules;

/// <summary>On a small world: a toe and a heel are of a foot, a foot of a leg; a circle is a mistake that must not hang.</summary>
public class FindingClosureTests
{
    // Built anew for each test, so that each tests how it is built.
    private readonly FindingClosure _closure = World();

    [Fact]
    public void What_implies_a_thing_implies_all_that_follows_from_it()
    {
        Assert.Equal(["foot", "leg"], _closure.Implied("toe").Order());
        Assert.Equal(["foot", "heel", "toe"], _closure.Special("leg").Order());
        Assert.Empty(_closure.Implied("leg"));
        Assert.Empty(_closure.Special("toe"));
        Assert.Empty(_closure.Implied("unheard-of"));
        Assert.Empty(_closure.Special("unheard-of"));
    }

    [Fact]
    public void A_circle_implies_the_others_and_not_itself()
    {
        Assert.Equal(["round"], _closure.Implied("circle"));
        Assert.Equal(["circle"], _closure.Implied("round"));
    }

    [Fact]
    public void What_is_there_makes_the_general_be_there_as_surely()
    {
        Assert.Equal(FindingStatus.Present, Close(("toe", FindingStatus.Present))["leg"]);
        Assert.Equal(FindingStatus.Possible, Close(("toe", FindingStatus.Possible))["leg"]);
        Assert.Equal(FindingStatus.Present, Close(("toe", FindingStatus.Possible), ("foot", FindingStatus.Present))["leg"]);
        Assert.Equal(FindingStatus.Present, Close(("foot", FindingStatus.Present), ("toe", FindingStatus.Possible))["leg"]);
    }

    [Fact]
    public void What_is_there_goes_before_a_denial_of_the_general()
    {
        var closed = Close(("leg", FindingStatus.Absent), ("toe", FindingStatus.Possible));

        Assert.Equal(FindingStatus.Possible, closed["leg"]);
        Assert.Equal(FindingStatus.Possible, closed["foot"]);
    }

    [Fact]
    public void A_denial_of_the_general_denies_the_special_that_was_not_spoken_of()
    {
        var closed = Close(("leg", FindingStatus.Absent));

        Assert.Equal(FindingStatus.Absent, closed["toe"]);
        Assert.Equal(FindingStatus.Absent, closed["foot"]);
        Assert.DoesNotContain("leg", Close(("toe", FindingStatus.Absent)).Keys);
    }

    [Fact]
    public void A_denial_that_something_special_refutes_denies_nothing_else() =>
        Assert.DoesNotContain("heel", Close(("foot", FindingStatus.Absent), ("toe", FindingStatus.Possible)).Keys);

    private Dictionary<string, FindingStatus> Close(params (string Id, FindingStatus Status)[] said) =>
        _closure.Close(said.ToDictionary(s => s.Id, s => s.Status));

    private static FindingClosure World()
    {
        using var folder = new TemporaryContent().With("triage/findings.yaml", """
            - { id: toe, kind: location, implies: [foot] }
            - { id: heel, kind: location, implies: [foot] }
            - { id: foot, kind: location, implies: [leg] }
            - { id: leg, kind: location }
            - { id: circle, kind: symptom, implies: [round] }
            - { id: round, kind: symptom, implies: [circle] }
            """);
        return new FindingClosure(folder.Load());
    }
}
