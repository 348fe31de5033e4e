using System.Diagnostics;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog set at work on one stack in one turn.</summary>
/// <remarks>
/// Whatever a dialog throws leaves here with <c>exception.Data["DialogContext"]</c>: a dictionary with the ids of the
/// "ActiveDialog", the "Parent", and the whole "Stack", innermost first.
/// </remarks>
[DebuggerDisplay("{GetType().Name}[{ActiveDialog?.Id}]")]
public class DialogContext
{
    // Set in the turn once a context has raised 'activityReceived': a second context of the same turn must not do it again.
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    private readonly DialogContext servicesFrom;
    private TurnContextStateCollection services;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>A context inside a container of <paramref name="parentDialogContext"/>.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = servicesFrom = parentDialogContext;
    }

    /// <summary>Another view of the same stack.</summary>
    private protected DialogContext(DialogContext same)
    {
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
        servicesFrom = same;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The running dialogs, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context that this one's container runs in; dialogs not found here are looked for there.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context inside the active dialog, or null when that is not a container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The instance on top of the stack, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>What whoever runs the dialogs hands to them; a child starts with what its parent has.</summary>
    public TurnContextStateCollection Services => services ??= CopyOf(OffersTurnState ? Context.TurnState : servicesFrom?.Services);

    /// <summary>Makes the turn's state the services of this context: what <see cref="DialogExtensions.RunAsync"/> promises, at no cost until somebody looks.</summary>
    internal bool OffersTurnState { get; set; }

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
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
    }

    /// <summary>Begins a prompt.</summary>
    /// <exception cref="ArgumentNullException">The id is null or empty, or the options are null.</exception>
    public async Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
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
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
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
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
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
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
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
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
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
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
    }

    /// <summary>Looks in this set, then in the parents'. Null when nobody knows the id.</summary>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank.</exception>
    public Dialog FindDialog(string dialogId)
    {
        if (Dialogs.Find(dialogId) is { } here)
            return here;
        if (Parent == null)
            return null;
        if (Parent.FindDialog(dialogId) is { } above)
            return above;

        // A container may know dialogs that are in no set.
        return Parent.ActiveDialog is { Id: not null } active && Parent.FindDialog(active.Id) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="bubble">Whether it goes on to the parents when not handled.</param>
    /// <param name="fromLeaf">Start at the innermost active dialog instead of this stack's.</param>
    /// <returns>True when somebody handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            var dc = this;
            while (fromLeaf && dc.Child is { } child)
                dc = child;

            return dc.ActiveDialog is { } active && dc.FindDialog(active.Id) is { } dialog
                && await dialog.OnDialogEventAsync(dc, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (AddStackTo(exception))
        {
            throw;
        }
    }

    /// <summary>The activity's locale in its usual spelling; the thread's when the activity has none, or one that does not exist.</summary>
    public string GetLocale()
    {
        try
        {
            if (Context.Activity?.Locale is { Length: > 0 } locale)
                return CultureInfo.GetCultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
        }

        return CultureInfo.CurrentCulture.Name;
    }

    private static TurnContextStateCollection CopyOf(TurnContextStateCollection source)
    {
        var copy = new TurnContextStateCollection();
        foreach (var (key, value) in source ?? copy)
            copy[key] = value;
        return copy;
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;

        if (Dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);

        Stack.RemoveAt(0);
    }

    /// <summary>An exception filter that never matches: the first context that an exception passes writes down what ran.</summary>
    private bool AddStackTo(Exception exception)
    {
        if (!exception.Data.Contains(nameof(DialogContext)))
        {
            var stack = new List<string>();
            for (var dc = this; dc != null; dc = dc.Parent)
                stack.AddRange(dc.Stack.Select(instance => instance.Id));

            exception.Data.Add(nameof(DialogContext), new Dictionary<string, object>
            {
                [nameof(ActiveDialog)] = ActiveDialog?.Id,
                [nameof(Parent)] = Parent?.ActiveDialog?.Id,
                [nameof(Stack)] = stack,
            });
        }

        return false;
    }
}
