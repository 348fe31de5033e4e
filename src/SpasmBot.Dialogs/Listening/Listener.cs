using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Listening;

/// <summary>Hears every message before any dialog does, so that a red flag is never missed for the question that is open.</summary>
public sealed class Listener(TriageEngine engine, DialogContent content, AnswerReader reader, Phrasebook phrasebook)
{
    /// <param name="open">The question that is waiting for its answer, or null.</param>
    /// <param name="memory">What is known of whose spasm it is.</param>
    public Utterance Listen(ITurnContext turn, Question? open, TriageMemory memory)
    {
        var activity = turn.Activity;
        var language = phrasebook.LanguageOf(activity);
        if (Submission.From(activity) is { OptionIds: [CountAlong.ButtonId] })
            return new Utterance(new Statement(null, []), Hearing.Nothing with { Command = Command.Count }, Answer: null, IsLate: false);
        if (Late(activity, open) is { } late)
            return late;
        if (open is null)
            return Free(engine.Hear(activity.Text ?? "", language));

        var answer = reader.Read(turn, open, language, memory);
        return answer.Kind == AnswerKind.Understood
            ? new Utterance(answer.Statement, answer.Heard, answer, IsLate: false)
            : Free(answer.Heard) with { Denies = answer.Denies };
    }

    private static Utterance Free(Hearing hearing)
    {
        var findings = new Dictionary<string, FindingStatus>();
        foreach (var finding in hearing.Findings)
            findings[finding.Id] = findings.TryGetValue(finding.Id, out var before) && before > finding.Status ? before : finding.Status;
        return new Utterance(new Statement(null, findings), hearing, Answer: null, IsLate: false);
    }

    // A late button changes nothing, except that a sign of danger counts whenever it is pressed.
    private Utterance? Late(IMessageActivity activity, Question? open)
    {
        if (Submission.From(activity) is not { } submission || submission.QuestionId == open?.Id)
            return null;
        if (content.Questions.FirstOrDefault(q => q.Id == submission.QuestionId) is not { } question)
            return null;
        var chosen = submission.OptionIds.Where(question.Options.Contains).ToDictionary(id => id, _ => FindingStatus.Present);
        return new Utterance(new Statement(null, chosen), Hearing.Nothing, Answer: null, IsLate: true);
    }
}
