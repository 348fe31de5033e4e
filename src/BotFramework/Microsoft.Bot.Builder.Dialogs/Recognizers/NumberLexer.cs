using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Takes a text apart for numbers, in one pass.</summary>
internal static class NumberLexer
{
    // Of length, weight, volume, speed, temperature, data, money and age.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = new[]
    {
        "km", "cm", "mm", "mi", "ft", "in", "yd", "kg", "g", "mg", "lb", "lbs", "oz", "l", "ml", "gal", "mph", "kmh", "kph",
        "c", "f", "kb", "mb", "gb", "tb", "usd", "eur", "gbp", "yo",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static List<NumberToken> Read(string text, NumberLanguage language)
    {
        var tokens = new List<NumberToken>();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            var token = Numeral.Digit(c) >= 0 || StartsWithPoint(text, i) ? ReadNumeral(text, i, language)
                : char.IsLetter(c) ? ReadWord(text, i)
                : new NumberToken(c switch { '-' or '\u2212' => NumberTokenKind.Hyphen, '/' => NumberTokenKind.Slash, _ => NumberTokenKind.Other }, i, i);
            tokens.Add(token);
            i = token.End + 1;
        }

        return tokens;
    }

    private static bool StartsWithPoint(string text, int at) =>
        text[at] is '.' && at + 1 < text.Length && Numeral.Digit(text[at + 1]) >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static NumberToken ReadNumeral(string text, int start, NumberLanguage language)
    {
        var length = Numeral.Read(text, start, language, out var value);
        var end = start + length;
        var runEnd = RunEnd(text, Math.Max(end, start + 1));
        if (length == 0)
            return new NumberToken(NumberTokenKind.Other, start, runEnd - 1);
        if (runEnd == end)
            return new NumberToken(NumberTokenKind.Numeral, start, end - 1, value);

        var ending = text.AsSpan(end, runEnd - end);
        if (language.IsOrdinalEnding(ending))
            return new NumberToken(NumberTokenKind.OrdinalNumeral, start, runEnd - 1, value);
        if (Multiplier(ending) is var times and > 0 && decimal.IsInteger(value))
            return new NumberToken(NumberTokenKind.Numeral, start, runEnd - 1, value * times);

        if (Units.Contains(ending))
            return new NumberToken(NumberTokenKind.Measure, start, runEnd - 1, value);

        // "4x", "10h30": a name or a time.
        return new NumberToken(NumberTokenKind.Other, start, runEnd - 1);
    }

    private static NumberToken ReadWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            end++;

        // "b2b" has no number in it.
        var runEnd = RunEnd(text, end);
        return new NumberToken(runEnd == end ? NumberTokenKind.Word : NumberTokenKind.Other, start, runEnd - 1);
    }

    private static int RunEnd(string text, int from)
    {
        // "2ª" is a 2.
        while (from < text.Length && (char.IsLetterOrDigit(text[from]) || text[from] == '_') && text[from] is not ('ª' or 'º'))
            from++;
        return from;
    }

    private static decimal Multiplier(ReadOnlySpan<char> ending) => ending switch
    {
        "k" or "K" => 1_000,
        "m" or "M" => 1_000_000,
        _ => 0,
    };
}
