namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs steps in order; each can ask the user something, and the next one gets the answer.</summary>
public class WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null) : Dialog(dialogId)
{
    private const string PersistedOptions = "options";
    private const string PersistedValues = "values";
    private const string StepIndex = "stepIndex";

    private readonly List<WaterfallStep> _steps = [.. actions ?? []];

    /// <summary>Changes with the number of steps: what is inside them cannot be seen.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        Misplaced.Token(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);

        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[Telemetry.InstanceIdKey] = Guid.NewGuid().ToString();
        Telemetry.Event(this, "WaterfallStart", dc.ActiveDialog);
        Telemetry.DialogView(this);

        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes on with the text of a message as the result; any other activity is waited out.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken).ConfigureAwait(false)
            : EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return await RunStepAsync(dc, IndexOf(dc.ActiveDialog) + 1, reason, result, cancellationToken).ConfigureAwait(false);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            Telemetry.Event(this, "WaterfallCancel", instance, StepName);
        else if (reason == DialogReason.EndCalled)
            Telemetry.Event(this, "WaterfallComplete", instance);
        return Task.CompletedTask;
    }

    /// <summary>Runs one step; override to do something around every step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        Telemetry.Event(this, "WaterfallStep", stepContext.ActiveDialog, StepName);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step with that index, or ends the waterfall with <paramref name="result"/> when there is none.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;

        var values = (IDictionary<string, object>)state[PersistedValues];
        var stepContext = new WaterfallStepContext(this, dc, state[PersistedOptions], values, index, reason, result);
        return await OnStepAsync(stepContext, cancellationToken).ConfigureAwait(false);
    }

    // Storage may have turned the int into a long.
    private static int IndexOf(DialogInstance instance) => Convert.ToInt32(instance.State[StepIndex], CultureInfo.InvariantCulture);

    /// <summary>The method's name; "Step2of4" for a lambda.</summary>
    private string StepName(DialogInstance instance)
    {
        var index = IndexOf(instance);
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
