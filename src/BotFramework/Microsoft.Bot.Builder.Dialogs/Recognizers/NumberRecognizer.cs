namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds numbers in what a user said: "2", "twenty-five", "one and a half". Stands in for Recognizers-Text, as much of it as prompts need.</summary>
internal static class NumberRecognizer
{
    /// <returns>In the order of the text.</returns>
    public static List<NumberMatch> Recognize(string text, NumberLanguage language)
    {
        var matches = new List<NumberMatch>();
        var cardinals = new CardinalParser(text, language);
        var numbers = new NumberParser(cardinals);
        var tokens = cardinals.Tokens;

        for (var at = 0; at < tokens.Count;)
        {
            var next = numbers.Read(at, out var value);
            if (next > at && !(next == at + 1 && at > 0 && language.IsPronoun(cardinals.Text(at - 1), cardinals.Text(at))))
                matches.Add(new NumberMatch(tokens[at].Start, tokens[next - 1].End, value));
            at = Math.Max(next, at + 1);
        }

        return matches;
    }

    /// <summary>The first number with a unit right behind it, such as "5km", which is none of the numbers that <see cref="Recognize"/> finds; null when there is none.</summary>
    public static decimal? FirstMeasure(string text, NumberLanguage language)
    {
        var tokens = NumberLexer.Read(text, language);
        var at = tokens.FindIndex(token => token.Kind == NumberTokenKind.Measure);
        if (at < 0)
            return null;

        var isNegative = at > 0 && tokens[at - 1].Kind == NumberTokenKind.Hyphen && (at == 1 || !tokens[at - 2].Touches(tokens[at - 1]));
        return isNegative ? -tokens[at].Value : tokens[at].Value;
    }
}
