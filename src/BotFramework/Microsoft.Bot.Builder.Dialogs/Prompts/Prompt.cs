namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until the answer is recognized and valid, then ends with its value.</summary>
/// <typeparam name="T">What it ends with.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <param name="validator">Called with every answer, recognized or not; when null, every recognized one is valid.</param>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        _validator = validator;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="options">A <see cref="PromptOptions"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is anything else.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Begin(dc, options);
        await OnPromptAsync(dc.Context, prompt.State, prompt.Options, isRetry: false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Ends with the value of a valid answer; asks again after any other, unless something was sent in this turn already. What is not a message is waited out.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.State, prompt.Options, cancellationToken).ConfigureAwait(false);
        prompt.CountAttempt();

        var isValid = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, prompt.State, prompt.Options), cancellationToken).ConfigureAwait(false);
        if (isValid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, prompt.State, prompt.Options, isRetry: true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Somebody pushed a dialog on top of the question and it ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        Misplaced.Token(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Of(instance);
        await OnPromptAsync(turnContext, prompt.State, prompt.Options, isRetry: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A message that answers the question is kept from the parents.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;

        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.State, prompt.Options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="isRetry">True after an answer that was not accepted.</param>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Makes a value of the answer. Called more than once for the same answer: it must change nothing.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Sends the question, with the choices shown in it to the one who is asked.</summary>
    private protected Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions written, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var prompt = (isRetry ? options.RetryPrompt : null) ?? options.Prompt;
        IList<string> toList = string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id];
        var question = AppendChoices(prompt, activity.ChannelId, choices, style, written, activity.Conversation?.ConversationType, toList, cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <inheritdoc cref="AppendChoices(IMessageActivity, string, IList{Choice}, ListStyle, ChoiceFactoryOptions, string, IList{string}, CancellationToken)"/>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, conversationType: null, toList: null, cancellationToken);

    /// <summary>A copy of the question with the choices shown in it.</summary>
    /// <param name="prompt">Stays as it is; when null, the choices alone are the question.</param>
    /// <param name="conversationType">"personal", "groupChat" or "channel" in Teams.</param>
    /// <param name="toList">The ids of those who see suggested actions.</param>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options, string conversationType, IList<string> toList = default, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = ChoiceFactory.InStyle(style, channelId, choices, text, options, conversationType, toList);
        if (prompt == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        IMessageActivity question = ActivityCopy.Of((Activity)prompt);
        question.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
            question.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 })
            question.Attachments = question.Attachments == null ? shown.Attachments : question.Attachments.Concat(shown.Attachments).ToList();
        return question;
    }
}
