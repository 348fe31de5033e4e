using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Rules;

/// <summary>The rules, and what they make of a case.</summary>
internal sealed class RuleBook(DialogContent content)
{
    private readonly FindingClosure _closure = new(content);

    public FindingClosure Closure => _closure;

    public Assessment Assess(ClinicalCase c)
    {
        var known = _closure.Close(c.Findings);
        // OrderBy is stable: rules of one level stay in the order of the files.
        TriageRule[] fired = [.. content.Rules.Where(r => r.When.Holds(known)).OrderByDescending(r => r.Level)];
        return new Assessment(fired.Length == 0 ? DispositionLevel.SelfCare : fired[0].Level, fired);
    }
}
