namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no; ends with true or false.</summary>
/// <param name="choiceDefaults">Yes, no and how they are written, by locale; must have "en-us", which stands in for all that it has not.</param>
/// <param name="defaultLocale">The language of users whose activities do not say; English when null.</param>
public class ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
    : Prompt<bool>(dialogId, validator)
{
    // Shared by all prompts and never changed.
    private static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> DefaultsOfCultures = PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => (
            new Choice(culture.YesInLanguage),
            new Choice(culture.NoInLanguage),
            new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true)));

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults = choiceDefaults;

    /// <param name="defaultLocale">The language of users whose activities do not say; English when null.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, DefaultsOfCultures, validator, defaultLocale) { }

    /// <summary>How yes and no are shown when the options do not say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; } = defaultLocale;

    /// <summary>How yes and no are written into a text, whatever the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, whatever the language.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var defaults = _choiceDefaults[CultureOf(turnContext.Activity)];
        var written = ChoiceOptions ?? defaults.Options;
        await AskAsync(turnContext, options, isRetry, YesAndNo(defaults), options.Style ?? Style, written, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var activity = turnContext.Activity;
        var answer = activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text)
            ? Recognize(activity.Text, CultureOf(activity), options.RecognizeLanguage)
            : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer ?? false });
    }

    /// <summary>By the words for yes and no and, where the question numbered its choices, as one of those.</summary>
    private bool? Recognize(string text, string culture, string language)
    {
        if (BooleanRecognizer.Recognize(text, language ?? culture) is { } said)
            return said;

        var defaults = _choiceDefaults[culture];
        return (ChoiceOptions ?? defaults.Options).IncludeNumbers != false
            && ChoiceRecognizers.RecognizeChoices(text, YesAndNo(defaults)) is [var first, ..]
                ? first.Resolution.Index == 0
                : null;
    }

    private List<Choice> YesAndNo((Choice Yes, Choice No, ChoiceFactoryOptions Options) defaults) =>
        ConfirmChoices == null ? [defaults.Yes, defaults.No] : [ConfirmChoices.Item1, ConfirmChoices.Item2];

    private string CultureOf(Activity activity) => PromptCultureModels.NearestOf(_choiceDefaults, activity.Locale ?? DefaultLocale);
}
