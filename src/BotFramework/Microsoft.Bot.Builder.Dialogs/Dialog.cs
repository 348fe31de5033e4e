using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Base class of every dialog. A dialog object holds no conversation: what it must remember lives in its <see cref="DialogInstance"/>.</summary>
[DebuggerDisplay("{Id}")]
public abstract class Dialog
{
    /// <summary>The dialog stays active and waits for the user's next activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    /// <param name="dialogId">Unique in its set; when null, <see cref="OnComputeId"/> gives it.</param>
    public Dialog(string dialogId = null) => Id = dialogId;

    [JsonIgnore]
    public string Id { get => field ??= OnComputeId(); set; }

    /// <summary>Is told what the dialog does; nobody by default.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Called after the dialog was pushed onto the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called when the user replied to this dialog. Ends it unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when a dialog that this one started has ended. Ends this one with the same result unless overridden.</summary>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token: a misplaced argument.</exception>
    public virtual async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Misplaced.Token(result, nameof(result));
        return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Called when the question should be asked again. Does nothing unless overridden.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Called just before the dialog leaves the stack. Does nothing unless overridden.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Changes when the dialog changed so much that running instances may not fit any more.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Offers an event to this dialog, then to its parents, then to this dialog again.</summary>
    /// <returns>True when somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
            return true;

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken).ConfigureAwait(false))
            return true;

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first to be asked about an event; true keeps it from the parents.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Asked last, when nobody above handled the event.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
