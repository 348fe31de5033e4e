using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>
/// What is told once the advice was given counts for it as well: 'I forgot to say that I take warfarin'. It is noted, and what it changes
/// in the plan is said. A level that rises is the red flag's to tell.
/// </summary>
public sealed class Reassessment(TriageEngine engine, DialogContent content, Advisor advisor, Phrasebook phrasebook)
{
    /// <summary>What may take a measure out of the plan, or ask for other ones.</summary>
    private static readonly FindingKind[] ChangesPlan =
        [FindingKind.Person, FindingKind.Condition, FindingKind.Medicine, FindingKind.Injury, FindingKind.Cause, FindingKind.Location];

    private static readonly FindingKind[] OfThePerson = [FindingKind.Person, FindingKind.Condition, FindingKind.Medicine];

    /// <summary>What is told beside how it is now: of the body, and not of the conversation.</summary>
    public Dictionary<string, FindingStatus> Facts(Utterance told) =>
        told.Statement.Findings.Where(finding => content.Findings[finding.Key].Kind != FindingKind.Control && !IsBorrowed(finding.Key, told.Hearing)).ToDictionary();

    /// <summary>The stomach of a stomach ulcer is not where it cramps.</summary>
    private bool IsBorrowed(string id, Hearing hearing) =>
        content.Findings[id].Kind == FindingKind.Location && hearing.Findings.FirstOrDefault(heard => heard.Id == id) is { } place
        && hearing.Findings.Any(other => OfThePerson.Contains(content.Findings[other.Id].Kind)
            && other.Start <= place.Start && place.Start + place.Length <= other.Start + other.Length);

    /// <summary>Whether it speaks of the person alone, not of a spasm: age, pregnancy, conditions, medicines.</summary>
    public bool IsOfThePerson(IReadOnlyDictionary<string, FindingStatus> facts) =>
        facts.Count > 0 && facts.Keys.All(id => OfThePerson.Contains(content.Findings[id].Kind));

    /// <summary>Whether it is worth an answer. That it still hurts, and where it was said to be, is none.</summary>
    public bool IsNews(ClinicalCase @case, IReadOnlyDictionary<string, FindingStatus> facts) =>
        facts.Any(fact => !@case.Knows(fact.Key, fact.Value)
            && content.Findings[fact.Key] is var finding && (finding.Danger || ChangesPlan.Contains(finding.Kind)));

    /// <summary>Notes the facts, and says what becomes of the plan.</summary>
    /// <param name="corrected">What they take back.</param>
    /// <returns>Whether a question of the triage has to be asked for them, before the plan can stand.</returns>
    public async Task<bool> TakeAsync(
        ITurnContext turn, TriageMemory memory, UserProfile profile,
        Dictionary<string, FindingStatus> facts, IReadOnlyList<string> corrected, CancellationToken cancellationToken)
    {
        var before = engine.Plan(memory.Case);
        memory.Case.Add(new Statement(null, facts), corrected);
        advisor.Note(memory, profile, engine.Assess(memory.Case));
        var asks = content.Questions.Any(question => !QuestionIds.OutsideTriage(question.Id) && engine.Needs(question, memory.Case));
        var text = new Paragraphs().Add(phrasebook.Say(turn.Activity, corrected.Count > 0 ? "corrected" : "noted"));
        if (!asks)
            AddChanges(text, turn.Activity, before, engine.Plan(memory.Case));
        await turn.SendActivityAsync(text.ToActivity(), cancellationToken);
        return asks;
    }

    private void AddChanges(Paragraphs text, IActivity incoming, ReliefPlan before, ReliefPlan now)
    {
        var relief = phrasebook.For(incoming).Relief;
        // The pain reliever was spoken of in the advice already: the new word on it is not put off until it is that step's turn.
        if (now.Steps.Where(step => step.IsPainReliever).Except(before.Steps).FirstOrDefault() is { } painReliever)
            text.Add(phrasebook.Say(incoming, "changed.pain-relievers")).Add(relief[painReliever.WordingId].Text);
        if (before.Steps.Except(now.Steps).Any(step => !step.IsPainReliever))
            text.Add(phrasebook.Say(incoming, "changed.plan")).AddNumbered(now.Steps.Select(step => relief[step.WordingId].Title).Distinct());
    }
}
