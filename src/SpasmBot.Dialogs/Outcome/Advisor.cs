using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
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
        await turnContext.SendActivityAsync(messages.Write(turnContext.Activity, profile, memory.Case, assessment, plan, changed: Changes(memory.Advice, assessment)), cancellationToken);

        metrics.Count(assessment.Level);

        Note(memory, profile, assessment);
        memory.Advice = new AdviceGiven(assessment.Level, [.. assessment.Rules.Select(rule => rule.Id)]);
        memory.LastAnswer = null;
        memory.Aside = null;
        if (OutcomeMessages.ChecksForAmbulance(memory.Case, assessment))
            memory.Ask(QuestionIds.AmbulanceNow);
        memory.CountryAsked = OutcomeMessages.AsksCountry(turnContext.Activity, profile, assessment);
        return plan;
    }

    private static bool Changes(AdviceGiven? before, Assessment now) =>
        before is not null && (before.Level != now.Level || now.Rules.Any(rule => !before.Rules.Contains(rule.Id)));

    /// <summary>Keeps what holds for the next spasm as well, of those who agreed, and nothing of others.</summary>
    public void Note(TriageMemory memory, UserProfile profile, Assessment assessment)
    {
        if (profile.Consented != true || memory.OfSomeoneElse)
            return;
        foreach (var (id, status) in memory.Case.Findings)
            if (content.Findings.TryGetValue(id, out var finding) && finding.Kind is (FindingKind.Condition or FindingKind.Medicine or FindingKind.Person))
                profile.CarriedOver[id] = status;
        earlier.Remember(memory, profile, assessment.Level);
    }
}
