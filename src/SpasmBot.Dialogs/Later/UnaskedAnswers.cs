using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Later;

/// <summary>
/// After the advice a person answers what was not asked just now: 'it is worse today', 'please remind me tomorrow', 'no, rather not'.
/// </summary>
public sealed class UnaskedAnswers(Listener listener, DialogContent content, CheckIn checkIn)
{
    /// <summary>The question that the message answers, asked as it were; null when it is about something else.</summary>
    public Question? Meant(ITurnContext turn, TriageMemory memory)
    {
        if (memory.Advice is not { Level: < DispositionLevel.Emergency } advice)
            return null;
        var home = advice.Level < DispositionLevel.Consultation24h;
        if (home && Answered(turn, memory, QuestionIds.CheckIn) is { } reply && (reply.Hearing.Command == Command.None || (reply.Hearing.Command == Command.No && CheckIn.IsSet(memory))))
            return Ask(memory, QuestionIds.CheckIn);
        if (Answered(turn, memory, QuestionIds.HowNow) is not { Hearing.Command: Command.None } now || TellsOfElsewhere(now, memory.Case) || !(home || now.Says("better-worse")))
            return null;
        checkIn.BeginAgain(memory);
        return Ask(memory, QuestionIds.HowNow);
    }

    private Utterance? Answered(ITurnContext turn, TriageMemory memory, string questionId)
    {
        var question = content.Question(questionId);
        var heard = listener.Listen(turn, question, memory);
        return turn.Activity.Text?.Any(char.IsLetter) == true && heard.Answer is not null && question.Options.Any(heard.Says) ? heard : null;
    }

    private Question Ask(TriageMemory memory, string questionId)
    {
        memory.Ask(questionId);
        return content.Question(questionId);
    }

    private bool TellsOfElsewhere(Utterance heard, ClinicalCase @case) =>
        heard.Statement.Findings.Keys.Any(id => heard.Says(id) && content.Findings[id].Kind == FindingKind.Location && !@case.Has(id));
}
