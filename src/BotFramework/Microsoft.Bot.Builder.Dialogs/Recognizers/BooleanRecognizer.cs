namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds yes and no in what a user said.</summary>
internal static class BooleanRecognizer
{
    /// <returns>What was said first; null when neither was.</returns>
    public static bool? Recognize(string text, string culture)
    {
        var words = BooleanWords.For(culture);
        for (var at = 0; at < text.Length; at++)
        {
            if (words.HasSpaces && at > 0 && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]))
                continue;

            foreach (var (phrase, value) in words.Phrases)
            {
                if (text.AsSpan(at).StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && EndsThere(text, at + phrase.Length, phrase, words))
                    return value;
            }
        }

        return null;
    }

    private static bool EndsThere(string text, int end, string phrase, BooleanWords words) =>
        !words.HasSpaces || end == text.Length || !char.IsLetterOrDigit(phrase[^1]) || !char.IsLetterOrDigit(text[end]);
}
