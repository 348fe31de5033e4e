using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>Numbers of choices: '2', 'the second', '1 and 3', '1,3', '2-4', 'option 2 please', 'all of them'.</summary>
internal static class ChoiceNumbers
{
    private const int MostInRange = 30;

    /// <param name="count">How many choices there are; 'the last one' is that.</param>
    /// <returns>The numbers, or null when the message says anything else.</returns>
    public static IReadOnlyList<int>? Read(ReadText text, CompiledLexicon lexicon, int count)
    {
        var numbers = new List<int>();
        int? alone = null;
        for (var i = 0; i < text.Count; i++)
        {
            var token = text.Tokens[i];
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
            // 'All no' chooses nothing.
            else if (text.EndOf(lexicon.ClassId(GrammarClass.AllOf), i) is > 0 and var end && !Enumerable.Range(0, text.Count).Any(text.IsNay))
            {
                numbers.AddRange(Enumerable.Range(1, count));
                i = end - 1;
            }
            // 'Ni una' is none of them.
            else if (!MeansLittle(text, lexicon, i) || Denies(text, lexicon, i))
            {
                if (!lexicon.Lexicon.Numbers.TryGetValue(token.Text, out var named) || named != Math.Floor(named))
                    return null;
                numbers.Add((int)named);
            }
            else if (lexicon.Lexicon.Numbers.TryGetValue(token.Text, out var pointed))
            {
                alone = (int)pointed;
            }
        }
        // 'One' beside a number only points at it ('the second one'); alone it is the number itself.
        if (numbers.Count == 0 && alone is { } one)
            return [one];
        return numbers.Count == 0 ? null : [.. numbers.Distinct()];
    }

    private static bool MeansLittle(ReadText text, CompiledLexicon lexicon, int i) =>
        text.Tokens[i].IsPunctuation || text.Fills(i)
        || new[] { GrammarClass.And, GrammarClass.Or, GrammarClass.Choice, GrammarClass.Polite }.Any(c => text.Is(lexicon.ClassId(c), i));

    private static bool Denies(ReadText text, CompiledLexicon lexicon, int i) =>
        text.Is(lexicon.ClassId(GrammarClass.Negative), i) && !text.Is(lexicon.ClassId(GrammarClass.Polite), i);

    private static bool IsScore(ReadText text, int i) =>
        (i + 2 < text.Count && text.Tokens[i + 1].Kind == TokenKind.Slash && text.Tokens[i + 2] is { Kind: TokenKind.Number, Value: 10 })
        || (i >= 2 && text.Tokens[i - 1].Kind == TokenKind.Slash && text.Tokens[i] is { Value: 10 });
}
