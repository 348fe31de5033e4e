namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What every prompt keeps in its instance, under the keys that stored conversations have.</summary>
internal readonly record struct PromptState(PromptOptions Options, IDictionary<string, object> State)
{
    public const string AttemptCountKey = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    /// <summary>Starts a prompt in the active instance. Its questions expect an answer unless they say otherwise.</summary>
    public static PromptState Begin(DialogContext dc, object options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Misplaced.Token(options, nameof(options));
        if (options is not PromptOptions promptOptions)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);

        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[PersistedOptions] = promptOptions;
        dc.ActiveDialog.State[PersistedState] = state;
        return new PromptState(promptOptions, state);
    }

    public static PromptState Of(DialogInstance instance) =>
        new((PromptOptions)instance.State[PersistedOptions], (IDictionary<string, object>)instance.State[PersistedState]);

    /// <summary>What most prompts send: the retry prompt, when it is time for one and there is one, or else the prompt, when there is one.</summary>
    public static async Task SendQuestionAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        if (((isRetry ? options.RetryPrompt : null) ?? options.Prompt) is { } question)
            await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>One more answer. Storage may have turned the int into a long.</summary>
    public void CountAttempt() => State[AttemptCountKey] = Convert.ToInt32(State[AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }
}
