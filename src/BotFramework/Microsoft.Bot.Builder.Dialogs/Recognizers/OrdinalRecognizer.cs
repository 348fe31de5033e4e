namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Finds places in a list in what a user said: "the second", "2nd", "the last one".</summary>
internal static class OrdinalRecognizer
{
    /// <param name="count">How long the list is: the last is that one.</param>
    /// <returns>In the order of the text. "The next one" is found, too, since it is not the number one, but with a value that no list has: 0.</returns>
    public static List<NumberMatch> Recognize(string text, NumberLanguage language, int count)
    {
        var matches = new List<NumberMatch>();
        var cardinals = new CardinalParser(text, language);
        var tokens = cardinals.Tokens;

        for (var at = 0; at < tokens.Count;)
        {
            var next = Read(cardinals, language, at, count, out var value);
            if (next > at)
                matches.Add(new NumberMatch(tokens[at].Start, tokens[next - 1].End, value));
            at = Math.Max(next, at + 1);
        }

        return matches;
    }

    private static int Read(CardinalParser cardinals, NumberLanguage language, int at, int count, out decimal value)
    {
        value = cardinals.Tokens[at].Value;
        if (cardinals.Tokens[at].Kind == NumberTokenKind.OrdinalNumeral)
            return at + 1;

        if (language.TryRelative(cardinals.Text(at), out var fromEnd))
        {
            // "next to last"
            if (fromEnd == null && Behind(cardinals, language, at + 1) is var last && last > 0)
            {
                value = count - 1;
                return last;
            }

            value = fromEnd is { } places ? count - places : 0;
            return at + 1;
        }

        var next = ReadAbsolute(cardinals, language, at, out value);
        if (next > at && Behind(cardinals, language, next) is var end && end > 0)
        {
            value = count - value + 1;
            return end;
        }

        return next;
    }

    /// <summary>"first", "twenty-first", "two hundred and first", "ten thousandth", "vigésimo primero".</summary>
    private static int ReadAbsolute(CardinalParser cardinals, NumberLanguage language, int at, out decimal value)
    {
        var wordAt = at;
        decimal prefix = 0, place = 0;
        if (language.CardinalsPrecedeOrdinals && cardinals.Read(at, out prefix, out place) is var start && start > at)
            wordAt = cardinals.SkipAnd(start, place);

        var word = language.Ordinal(cardinals.Text(wordAt));
        value = word.Value;
        if (word.Kind == None)
            return at;

        if (wordAt > at)
        {
            if (word.Kind != Scale && word.Value >= place)
                return at;
            value = word.Kind == Scale ? prefix * word.Value : prefix + word.Value;
            return wordAt + 1;
        }

        var unit = language.Ordinal(cardinals.Text(at + 1));
        if (language.CardinalsPrecedeOrdinals || unit.Kind != Unit || word.Value % 10 != 0)
            return at + 1;

        value += unit.Value;
        return at + 2;
    }

    /// <summary>Behind "to last", "from the last": 0 when it is something else.</summary>
    private static int Behind(CardinalParser cardinals, NumberLanguage language, int at)
    {
        if (cardinals.Text(at) is not ("to" or "from"))
            return 0;

        var last = cardinals.Text(at + 1) is "the" ? at + 2 : at + 1;
        return language.TryRelative(cardinals.Text(last), out var fromEnd) && fromEnd == 0 ? last + 1 : 0;
    }
}
