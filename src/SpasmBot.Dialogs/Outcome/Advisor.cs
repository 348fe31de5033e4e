using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>Ends a triage: assesses the case, says the outcome, and remembers that it was said.</summary>
public sealed class Advisor(
    TriageEngine engine, DialogContent content, OutcomeMessages messages, OutcomeMetrics metrics, EarlierSpasms earlier)
{
    public async Task<ReliefPlan> AdviseAsync(
        ITurnContext turnContext, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        var assessment = engine.Assess(memory.Case);
        var plan = engine.Plan(memory.Case);
        await turnContext.SendActivityAsync(messages.Write(turnContext.Activity, profile, memory.Case, assessment, plan, changed: memory.Advice is not null), cancellationToken);

        metrics.Count(assessment.Level);

        if (profile.Consented == true)
            Remember(memory, assessment, profile);
        memory.Advice = new AdviceGiven(assessment.Level, [.. assessment.Rules.Select(rule => rule.Id)]);
        memory.MeasuresShown.Clear();
        memory.LastAnswer = null;
        memory.Aside = null;
        memory.CountryAsked = OutcomeMessages.AsksCountry(turnContext.Activity, profile, assessment);
        return plan;
    }

    private void Remember(TriageMemory memory, Assessment assessment, UserProfile profile)
    {
        foreach (var (id, status) in memory.Case.Findings)
            if (content.Findings.TryGetValue(id, out var finding) && finding.Kind is (FindingKind.Condition or FindingKind.Medicine or FindingKind.Person))
                profile.CarriedOver[id] = status;
        earlier.Remember(memory, profile, assessment.Level);
    }
}
