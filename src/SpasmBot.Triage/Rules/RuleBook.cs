using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Rules;

/// <summary>The rules, and what they make of a case.</summary>
internal sealed class RuleBook(DialogContent content)
{
    // OrderBy is stable: rules of one level stay in the order of the files.
    private readonly TriageRule[] _urgentFirst = [.. content.Rules.OrderByDescending(r => r.Level)];

    public FindingClosure Closure { get; } = new(content);

    /// <summary>What was said in the case, and what follows from it.</summary>
    public Dictionary<string, FindingStatus> Known(ClinicalCase c) => Closure.Close(c.Findings);

    public Assessment Assess(ClinicalCase c)
    {
        var known = Known(c);
        var fired = Array.FindAll(_urgentFirst, r => r.When.Holds(known));
        return new Assessment(fired.Length == 0 ? DispositionLevel.SelfCare : fired[0].Level, fired);
    }

    /// <summary>The level alone.</summary>
    public DispositionLevel Level(IReadOnlyDictionary<string, FindingStatus> known) =>
        Array.Find(_urgentFirst, r => r.When.Holds(known))?.Level ?? DispositionLevel.SelfCare;
}
