using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;

namespace SpasmBot.Dialogs.Asides;

/// <summary>
/// A question that is asked beside the conversation ('Shall I delete all?'). What was going on stays as it is, and goes on afterwards.
/// </summary>
public interface IAside
{
    /// <summary>Its id in dialogs/triage/questions.yaml.</summary>
    string QuestionId { get; }

    /// <summary>Takes the answer, which was understood.</summary>
    Task<DialogTurnResult> AnswerAsync(Interjection said, CancellationToken cancellationToken);
}
