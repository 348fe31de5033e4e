namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number; ends with the first one said.</summary>
/// <typeparam name="T">float, int, long, double or decimal. A number that it cannot hold, such as 1.5 for an int, is not understood.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <param name="defaultLocale">The language of users whose activities do not say; English when null.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (typeof(T) != typeof(float) && typeof(T) != typeof(int) && typeof(T) != typeof(long) && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendQuestionAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var language = NumberLanguage.For(activity.Locale ?? DefaultLocale);
            var number = NumberRecognizer.Recognize(activity.Text, language) is [var first, ..] ? first.Value : NumberRecognizer.FirstMeasure(activity.Text, language);
            if (number is { } found && TryConvert(found, out var value))
            {
                result.Succeeded = true;
                result.Value = value;
            }
        }

        return Task.FromResult(result);
    }

    private static bool TryConvert(decimal number, out T value)
    {
        object converted =
            typeof(T) == typeof(int) ? decimal.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null
            : typeof(T) == typeof(long) ? decimal.IsInteger(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null
            : typeof(T) == typeof(float) ? (float)number
            : typeof(T) == typeof(double) ? (double)number
            : number;
        value = converted is T fits ? fits : default;
        return converted != null;
    }
}
