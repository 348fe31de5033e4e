using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// A red flag, in any dialog and any wording, is answered at once: what was going on is given up. After the advice was given,
/// whatever raises its level is a red flag as well.
/// </summary>
public sealed class RedFlagInterruption(TriageEngine engine, Advisor advisor) : IInterruption
{
    private const string Vague = "other-danger";

    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.Utterance.SaysSomething)
            return null;
        var memory = said.Memory;
        MindTheStretch(said);
        var trial = memory.Case.Copy();
        trial.Add(said.Utterance.Statement, said.Utterance.Hearing.Corrected);
        var assessment = engine.Assess(trial);
        if (!IsNews(assessment, memory.Advice) || TellsOfHelp(said, assessment))
            return null;

        memory.Case = trial;
        await advisor.AdviseAsync(said.Turn, memory, said.Profile, cancellationToken);
        // Who may wait for the doctor some days goes on with the measures.
        return said.Open?.Id == QuestionIds.Better && assessment.Level < DispositionLevel.Consultation24h
            ? await said.AskAgainAsync(cancellationToken)
            : await said.EndAsync(cancellationToken);
    }

    // Pain that our own stretch made worse is a sign of its own; 'worse' after an ice pack is not.
    private static void MindTheStretch(Interjection said)
    {
        var findings = said.Utterance.Statement.Findings;
        var lastMeasure = said.Memory.MeasuresShown.LastOrDefault() ?? "";
        if (!said.IsIdle && findings.GetValueOrDefault("better-worse") != FindingStatus.Absent && lastMeasure.StartsWith("stretch.", StringComparison.Ordinal))
            findings["worse-on-stretch"] = FindingStatus.Present;
    }

    // 'I called the ambulance' sounds like an emergency. Of who was told to call it, it is no news.
    private static bool TellsOfHelp(Interjection said, Assessment assessment) =>
        said.Utterance.Hearing.Topic == UrgentInterruption.HelpIsComing && said.Memory.Advice is { Level: >= DispositionLevel.Emergency } given
        && assessment.Rules.All(rule => rule.Id == Vague || given.Rules.Contains(rule.Id));

    private static bool IsNews(Assessment assessment, Memory.AdviceGiven? given) =>
        given is null
            ? assessment.Level >= DispositionLevel.Emergency
            : assessment.Level > given.Level
                || (assessment.Level >= DispositionLevel.Emergency
                    && assessment.Rules.Any(rule => rule.Level >= DispositionLevel.Emergency && !given.Rules.Contains(rule.Id)));
}
