using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>Ends a triage: assesses the case, says the outcome, and remembers that it was said.</summary>
public sealed class Advisor(TriageEngine engine, DialogContent content, OutcomeMessages messages, TimeProvider time)
{
    public async Task<ReliefPlan> AdviseAsync(
        ITurnContext turnContext, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        var assessment = engine.Assess(memory.Case);
        var plan = engine.Plan(memory.Case);
        await turnContext.SendActivityAsync(messages.Write(turnContext.Activity, memory.Case, assessment, plan), cancellationToken);

        memory.Advice = new AdviceGiven(assessment.Level, [.. assessment.Rules.Select(rule => rule.Id)]);
        memory.MeasuresShown.Clear();
        Remember(memory.Case, assessment, profile);
        return plan;
    }

    private void Remember(ClinicalCase @case, Assessment assessment, UserProfile profile)
    {
        if (profile.Consented != true)
            return;
        foreach (var (id, status) in @case.Findings)
            if (KindOf(id) is FindingKind.Condition or FindingKind.Medicine or FindingKind.Person)
                profile.CarriedOver[id] = status;
        var locations = @case.Findings.Keys.Where(id => KindOf(id) == FindingKind.Location && @case.Has(id));
        profile.Spasms.Add(new EarlierSpasm(time.GetUtcNow(), [.. locations], assessment.Level));
    }

    private FindingKind? KindOf(string findingId) => content.Findings.TryGetValue(findingId, out var finding) ? finding.Kind : null;
}
