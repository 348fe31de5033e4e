using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>Numbers of choices: '2', 'the second', '1 and 3', '1,3', '2-4', 'option 2 please', 'all of them'.</summary>
internal static class ChoiceNumbers
{
    private const int MostInRange = 30;
    private const string Times = "x";

    /// <param name="count">How many choices there are; 'the last one' is that.</param>
    /// <returns>The numbers, or null when the message says anything else.</returns>
    public static IReadOnlyList<int>? Read(ReadText text, CompiledLexicon lexicon, int count)
    {
        var numbers = new List<int>();
        // A number in words is a choice only where it stands alone or beside others: 'this one', 'just one', 'los dos' and 'no one' choose nothing.
        var (named, points) = (false, false);
        for (var i = 0; i < text.Count; i++)
        {
            var token = text.Tokens[i];
            // 'No x 11'.
            if (token.Text == Times && (i == 0 || text.IsNay(i - 1) || (i + 1 < text.Count && text.IsNay(i + 1))))
                return null;
            // '3 months' is an age, or how long it lasts.
            if (text.EndOf(lexicon.ClassId(NumberClass.Time), i) > i + 1)
                return null;
            if (token.Kind == TokenKind.Number)
            {
                if (token.Value != Math.Floor(token.Value) || token.Value > int.MaxValue || IsScore(text, i))
                    return null;
                var number = (int)token.Value;
                if (token.AfterDash && numbers.Count > 0 && number - numbers[^1] is > 1 and < MostInRange)
                    numbers.AddRange(Enumerable.Range(numbers[^1] + 1, number - numbers[^1] - 1));
                numbers.Add(number);
            }
            else if (lexicon.Lexicon.Ordinals.TryGetValue(token.Text, out var ordinal))
            {
                numbers.Add(ordinal > 0 ? ordinal : count + 1 + ordinal);
            }
            // 'All no' and 'all ok' choose nothing.
            else if (text.EndOf(lexicon.ClassId(GrammarClass.AllOf), i) is > 0 and var end
                && !Enumerable.Range(0, text.Count).Any(text.IsNay) && !Enumerable.Range(i, text.Count - i).Any(at => Is(text, lexicon, GrammarClass.Well, at)))
            {
                numbers.AddRange(Enumerable.Range(1, count));
                i = end - 1;
            }
            else if (Named(text, lexicon, i) is { } meant)
            {
                // 'Neither one' and 'no, neither one' are none.
                if (i > 0 && numbers.Count == 0 && Is(text, lexicon, GrammarClass.Or, i - 1))
                    return null;
                if (i > 0 && IsPlace(text, lexicon, i - 1))
                {
                    Widen(numbers, meant, count);
                    continue;
                }
                named = true;
                points |= i > 0 && Is(text, lexicon, GrammarClass.Negative, i - 1);
                numbers.Add(meant);
            }
            // 'Ni una' is none of them.
            else if (!MeansLittle(text, lexicon, i) || Denies(text, lexicon, i))
            {
                return null;
            }
            else
            {
                points |= (text.Fills(i) && !SaysNothing(text, lexicon, i)) || Is(text, lexicon, GrammarClass.Contrast, i);
            }
        }
        return numbers.Count == 0 || (named && points) ? null : [.. numbers.Distinct()];
    }

    /// <summary>'The first two', 'the last three'; the 'one' of 'the second one' only points at it.</summary>
    private static void Widen(List<int> numbers, int many, int count)
    {
        if (many > count)
            return;
        if (numbers[^1] == 1)
            numbers.AddRange(Enumerable.Range(2, many - 1));
        else if (numbers[^1] == count)
            numbers.AddRange(Enumerable.Range(count - many + 1, many - 1));
    }

    /// <summary>The number that the word names; null for words that only count, as 'a', 'few', 'both'.</summary>
    private static int? Named(ReadText text, CompiledLexicon lexicon, int i) =>
        lexicon.Lexicon.Numbers.TryGetValue(text.Tokens[i].Text, out var number) && number == Math.Floor(number) && !Is(text, lexicon, GrammarClass.Quantifier, i)
            ? (int)number
            : null;

    private static bool IsPlace(ReadText text, CompiledLexicon lexicon, int i) =>
        lexicon.Lexicon.Ordinals.ContainsKey(text.Tokens[i].Text);

    private static bool MeansLittle(ReadText text, CompiledLexicon lexicon, int i) => text.Fills(i) || SaysNothing(text, lexicon, i);

    private static bool SaysNothing(ReadText text, CompiledLexicon lexicon, int i) =>
        text.Tokens[i].IsPunctuation
        || Array.Exists([GrammarClass.And, GrammarClass.Or, GrammarClass.Choice, GrammarClass.Polite], c => Is(text, lexicon, c, i));

    private static bool Denies(ReadText text, CompiledLexicon lexicon, int i) =>
        Is(text, lexicon, GrammarClass.Negative, i) && !Is(text, lexicon, GrammarClass.Polite, i);

    private static bool Is(ReadText text, CompiledLexicon lexicon, string grammarClass, int i) => text.Is(lexicon.ClassId(grammarClass), i);

    private static bool IsScore(ReadText text, int i) =>
        (i + 2 < text.Count && text.Tokens[i + 1].Kind == TokenKind.Slash && text.Tokens[i + 2] is { Kind: TokenKind.Number, Value: 10 })
        || (i >= 2 && text.Tokens[i - 1].Kind == TokenKind.Slash && text.Tokens[i] is { Value: 10 });
}
