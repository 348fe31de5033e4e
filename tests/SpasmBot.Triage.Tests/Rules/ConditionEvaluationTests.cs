using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Tests.Rules;

/// <summary>Each part of a condition alone, for every state of a finding: present, possible, absent, never mentioned.</summary>
public class ConditionEvaluationTests
{
    private static readonly Condition A = Condition.Of("a");
    private static readonly Condition B = Condition.Of("b");
    private static readonly Condition C = Condition.Of("c");

    private static readonly IReadOnlyDictionary<string, Condition> Conditions = new Dictionary<string, Condition>
    {
        ["a"] = A,
        ["all"] = new() { All = [A, B] },
        ["any"] = new() { Any = [A, B] },
        ["none"] = new() { None = [A, B] },
        ["two"] = new() { AtLeast = [A, B, C], AtLeastCount = 2 },
        ["a, none b"] = new() { All = [A], None = [B] },
        ["any, none c"] = new() { Any = [A, B], None = [C] },
        ["not none"] = new() { None = [new Condition { None = [A] }] },
    };

    // a, b, c: + present, ? possible, - absent, . never mentioned; T true, F false, U unknown.
    [Theory]
    [InlineData("a", "+", 'T'), InlineData("a", "?", 'T'), InlineData("a", "-", 'F'), InlineData("a", ".", 'U')]
    [InlineData("all", "++", 'T'), InlineData("all", "+-", 'F'), InlineData("all", "+.", 'U'), InlineData("all", ".-", 'F'), InlineData("all", "?+", 'T')]
    [InlineData("any", "+-", 'T'), InlineData("any", "--", 'F'), InlineData("any", "-.", 'U'), InlineData("any", "..", 'U'), InlineData("any", ".?", 'T')]
    [InlineData("none", "--", 'T'), InlineData("none", "-+", 'F'), InlineData("none", "-?", 'T'), InlineData("none", "-.", 'U'), InlineData("none", ".+", 'F')]
    [InlineData("two", "++-", 'T'), InlineData("two", "+--", 'F'), InlineData("two", "+-.", 'U'), InlineData("two", "+..", 'U'), InlineData("two", "?+.", 'T'), InlineData("two", "-.-", 'F')]
    [InlineData("a, none b", "+-", 'T'), InlineData("a, none b", "++", 'F'), InlineData("a, none b", "+.", 'U'), InlineData("a, none b", "--", 'F'), InlineData("a, none b", "?-", 'T')]
    [InlineData("any, none c", "+.-", 'T'), InlineData("any, none c", "--.", 'F'), InlineData("any, none c", "..-", 'U')]
    [InlineData("not none", "+", 'T'), InlineData("not none", "-", 'F'), InlineData("not none", "?", 'T'), InlineData("not none", ".", 'U')]
    public void A_condition_is_judged_by_what_is_known(string condition, string known, char truth)
    {
        var expected = truth switch { 'T' => Truth.True, 'F' => Truth.False, _ => Truth.Unknown };

        Assert.Equal(expected, Conditions[condition].Judge(Known(known)));
    }

    [Theory]
    [InlineData("a", "+", true), InlineData("a", "?", true), InlineData("a", "-", false), InlineData("a", ".", false)]
    [InlineData("all", "++", true), InlineData("all", "+.", false), InlineData("all", "?+", true)]
    [InlineData("any", ".+", true), InlineData("any", "..", false), InlineData("any", "?-", true)]
    [InlineData("none", "..", true), InlineData("none", "+.", false), InlineData("none", "??", true)]
    [InlineData("two", "++.", true), InlineData("two", "+..", false), InlineData("two", "?+-", true), InlineData("two", "+++", true)]
    [InlineData("a, none b", "+?", true), InlineData("a, none b", "++", false), InlineData("a, none b", "-.", false)]
    [InlineData("not none", "+", true), InlineData("not none", ".", false), InlineData("not none", "?", true)]
    public void What_was_never_mentioned_does_not_hold(string condition, string known, bool holds) =>
        Assert.Equal(holds, Conditions[condition].Holds(Known(known)));

    [Fact]
    public void Where_doubt_does_not_count_only_what_is_sure_holds_and_any_doubt_breaks_what_is_ruled_out()
    {
        Assert.False(A.Holds(Known("?"), doubtCounts: false));
        Assert.True(A.Holds(Known("+"), doubtCounts: false));
        Assert.False(Conditions["none"].Holds(Known("?-"), doubtCounts: false));
        Assert.False(Conditions["two"].Holds(Known("?+-"), doubtCounts: false));
        Assert.False(Conditions["any"].Holds(Known("?-"), doubtCounts: false));
        Assert.False(Conditions["all"].Holds(Known("?+"), doubtCounts: false));
        Assert.Equal(Truth.False, A.Judge(Known("?"), doubtCounts: false));
        Assert.Equal(Truth.True, A.Judge(Known("+"), doubtCounts: false));
        Assert.Equal(Truth.False, Conditions["none"].Judge(Known("?-"), doubtCounts: false));
        Assert.Equal(Truth.False, Conditions["all"].Judge(Known("?+"), doubtCounts: false));
        Assert.Equal(Truth.False, Conditions["any"].Judge(Known("?-"), doubtCounts: false));
    }

    private static Dictionary<string, FindingStatus> Known(string states) => states
        .Select((state, at) => (Id: ((char)('a' + at)).ToString(), State: state))
        .Where(s => s.State != '.')
        .ToDictionary(s => s.Id, s => s.State switch
        {
            '+' => FindingStatus.Present,
            '?' => FindingStatus.Possible,
            _ => FindingStatus.Absent,
        });
}
