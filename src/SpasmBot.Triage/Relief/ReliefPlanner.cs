using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Relief;

/// <summary>Chooses the relief measures that fit a case. Doubt leaves a measure out rather than in.</summary>
internal sealed class ReliefPlanner(DialogContent content, RuleBook rules)
{
    public ReliefPlan Plan(ClinicalCase c)
    {
        var known = rules.Known(c);
        if (rules.Level(known) >= DispositionLevel.Emergency)
            return new ReliefPlan([]);
        return new ReliefPlan([.. content.Measures.Where(m => Fits(m, known) && (m.After is null || c.Answered(m.After))).Select(m => new ReliefStep(m.Measure, m.Id, m.IsSlow))]);
    }

    private static bool Fits(ReliefMeasure measure, IReadOnlyDictionary<string, FindingStatus> known) =>
        (measure.When is null || measure.When.Holds(known)) && !(measure.Unless?.Holds(known) ?? false);
}
