namespace Microsoft.Bot.Builder.Dialogs;

/// <content>What can be done with the stack.</content>
public partial class DialogContext
{
    /// <summary>Pushes a dialog of this set, or of a parent's, onto the stack and starts it.</summary>
    /// <exception cref="ArgumentNullException">The id is null or empty.</exception>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));

            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found."
                + " The dialog must be included in the current or parent DialogSet."
                + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");

            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>Begins a prompt.</summary>
    /// <exception cref="ArgumentNullException">The id is null or empty, or the options are null.</exception>
    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        try
        {
            if (string.IsNullOrEmpty(dialogId))
                throw new ArgumentNullException(nameof(dialogId));

            ArgumentNullException.ThrowIfNull(options);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>Gives the turn to the active dialog; <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (!Context.TurnState.ContainsKey(ActivityReceivedEmitted))
            {
                Context.TurnState[ActivityReceivedEmitted] = true;
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
            }

            if (ActiveDialog is not { } active)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>Ends the active dialog and gives its result to the one below, or to the caller when it was the last.</summary>
    /// <exception cref="InvalidOperationException">The dialog below is not in the set any more.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            if (result is CancellationToken)
                throw new ArgumentException($"{ActiveDialog?.Id}.EndDialogAsync() You can't pass a cancellation token as the result of a dialog when calling EndDialog.");

            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);

            if (ActiveDialog is not { } below)
                return new DialogTurnResult(DialogTurnStatus.Complete, result);

            var dialog = FindDialog(below.Id) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>Cancels every dialog of this stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, eventName: null, eventValue: null, cancellationToken);

    /// <summary>Cancels every dialog of this stack and, if wanted, of the parents' stacks.</summary>
    /// <param name="cancelParents">Go on with the parents.</param>
    /// <param name="eventName">Raised for every dialog but the first before it goes; one that handles it stays, and so does all below. <see cref="DialogEvents.CancelDialog"/> when null.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.Token(eventValue, nameof(eventValue));
            if (Stack.Count == 0 && Parent == null)
                return new DialogTurnResult(DialogTurnStatus.Empty);

            eventName ??= DialogEvents.CancelDialog;
            var asksFirst = false;
            for (var dc = this; dc != null; asksFirst = true)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                    continue;
                }

                if (asksFirst && await dc.EmitEventAsync(eventName, eventValue, bubble: false, fromLeaf: false, cancellationToken).ConfigureAwait(false))
                    break;
                await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>Ends the active dialog without a result and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Misplaced.Token(options, nameof(options));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    /// <summary>Has the active dialog ask its question again.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, bubble: false, fromLeaf: false, cancellationToken: cancellationToken).ConfigureAwait(false)
                || ActiveDialog is not { } active)
                return;

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"DialogSet.RepromptDialogAsync(): Can't find A dialog with an id of '{active.Id}'.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception)) { throw; }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;

        if (Dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);

        Stack.RemoveAt(0);
    }
}
