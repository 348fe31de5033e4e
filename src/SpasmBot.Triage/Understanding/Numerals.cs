using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Reads one number, in digits or words: '35', 'thirty five', 'a couple of'.</summary>
internal sealed class Numerals(Lexicon lexicon)
{
    private const int LongestNumber = 3;

    private readonly HashSet<string> _firstWords = [.. lexicon.Numbers.Keys.Select(k => k.Split(' ')[0])];

    /// <summary>The number that begins at the token, and the token after it; null where none does.</summary>
    public (decimal Value, int End)? At(ReadText text, int at)
    {
        if (at >= text.Count)
            return null;
        if (text.Tokens[at].Kind == TokenKind.Number)
            return (text.Tokens[at].Value, at + 1);
        if (!_firstWords.Contains(text.Tokens[at].Text))
            return null;
        for (var length = Math.Min(LongestNumber, text.Count - at); length > 0; length--)
        {
            if (!lexicon.Numbers.TryGetValue(Words(text, at, length), out var value))
                continue;
            var end = at + length;
            // 'Thirty five'.
            if (value >= 20 && value % 10 == 0 && end < text.Count && lexicon.Numbers.TryGetValue(text.Tokens[end].Text, out var ones) && ones is >= 1 and < 10)
                return (value + ones, end + 1);
            return (value, end);
        }
        return null;
    }

    private static string Words(ReadText text, int at, int length) =>
        length == 1 ? text.Tokens[at].Text : string.Join(' ', text.Tokens.Skip(at).Take(length).Select(token => token.Text));
}
