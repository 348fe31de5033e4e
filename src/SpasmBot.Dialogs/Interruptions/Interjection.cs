using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>A message of the person with all that an interruption needs to judge it.</summary>
/// <param name="Dialog">The root dialog's own stack; empty when no conversation is going on.</param>
/// <param name="Open">The question that is waiting for its answer, or null.</param>
public sealed record Interjection(
    DialogContext Dialog, Question? Open, Utterance Utterance, TriageMemory Memory, UserProfile Profile, QuestionMessages Messages)
{
    public ITurnContext Turn => Dialog.Context;

    public Activity Activity => Dialog.Context.Activity;

    public bool IsIdle => Dialog.ActiveDialog is null;

    /// <summary>Whether nothing was asked and nothing advised yet.</summary>
    public bool IsBeginning => IsIdle && Memory is { Advice: null, Aside: null };

    /// <summary>Asks once more what is open and waits; where nothing is, the conversation rests.</summary>
    public async Task<DialogTurnResult> AskAgainAsync(CancellationToken cancellationToken)
    {
        if (Memory.Aside is not null && Open is not null)
            await Turn.SendActivityAsync(Messages.Ask(Activity, Open, 0), cancellationToken);
        else if (!IsIdle)
            await Dialog.RepromptDialogAsync(cancellationToken);
        return Waiting();
    }

    /// <summary>Goes on where the conversation was before it was asked something beside it.</summary>
    public async Task<DialogTurnResult> LeaveAsideAsync(CancellationToken cancellationToken)
    {
        Memory.Aside = null;
        return await AskAgainAsync(cancellationToken);
    }

    /// <summary>The person is to say something; nothing is asked again.</summary>
    public DialogTurnResult Waiting() => IsIdle ? new DialogTurnResult(DialogTurnStatus.Complete) : Microsoft.Bot.Builder.Dialogs.Dialog.EndOfTurn;

    /// <summary>
    /// Runs the conversation from its top. Every step whose answer is known passes by, so this is how an answer that was
    /// changed or given unasked takes effect.
    /// </summary>
    public async Task<DialogTurnResult> ResumeAsync(CancellationToken cancellationToken)
    {
        await Dialog.CancelAllDialogsAsync(cancellationToken);
        return await Dialog.BeginDialogAsync(RootDialog.Main, null, cancellationToken);
    }

    /// <summary>Ends the conversation that is going on; the person's next message starts afresh.</summary>
    public async Task<DialogTurnResult> EndAsync(CancellationToken cancellationToken)
    {
        await Dialog.CancelAllDialogsAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
