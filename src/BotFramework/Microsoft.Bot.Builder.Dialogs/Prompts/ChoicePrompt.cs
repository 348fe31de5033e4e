namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of <see cref="PromptOptions.Choices"/>; ends with the one found first.</summary>
/// <param name="choiceDefaults">How choices are written, by locale; must have "en-us", which stands in for all that it has not.</param>
/// <param name="defaultLocale">The language of users whose activities do not say; English when null.</param>
public class ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
    : Prompt<FoundChoice>(dialogId, validator)
{
    // Shared by all prompts and never changed: making fourteen languages for each prompt costs, and they are made in every test.
    private static readonly Dictionary<string, ChoiceFactoryOptions> DefaultsOfCultures = PromptCultureModels.GetSupportedCultures().ToDictionary(
        culture => culture.Locale,
        culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true));

    /// <param name="defaultLocale">The language of users whose activities do not say; English when null.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, DefaultsOfCultures, validator, defaultLocale) { }

    /// <summary>How choices are shown when the options do not say.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; } = defaultLocale;

    /// <summary>How choices are written into a text, whatever the language.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are understood. Its locale is overwritten with the one found for the answer.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var written = ChoiceOptions ?? choiceDefaults[CultureOf(turnContext.Activity.Locale ?? DefaultLocale)];
        await AskAsync(turnContext, options, isRetry, options.Choices ?? [], options.Style ?? Style, written, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var recognizer = RecognizerOptions ?? new FindChoicesOptions();
            recognizer.Locale = CultureOf(activity.Locale ?? recognizer.Locale ?? DefaultLocale);
            if (ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], recognizer) is [var first, ..])
            {
                result.Succeeded = true;
                result.Value = first.Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private string CultureOf(string locale) => PromptCultureModels.NearestOf(choiceDefaults, locale);
}
