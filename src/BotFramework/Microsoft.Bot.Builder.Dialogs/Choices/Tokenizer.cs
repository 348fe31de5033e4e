namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The tokenizer used unless another is given.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>Breaks at white space, punctuation and symbols; each emoji is a word of its own. Words are compared in lower case.</summary>
    /// <param name="locale">Not used.</param>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var length = text?.Length ?? 0;
        var start = -1;

        for (var i = 0; i < length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (!isPair && !IsBreaking(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            AddWord(i);
            if (isPair)
            {
                var symbol = text.Substring(i, 2);
                tokens.Add(new Token { Start = i, End = i + 1, Text = symbol, Normalized = symbol });
                i++;
            }
        }

        AddWord(length);
        return tokens;

        void AddWord(int end)
        {
            if (start < 0)
                return;

            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
            start = -1;
        }
    }

    // Whole Unicode blocks: ASCII and Latin-1 but for digits and letters, modifiers and combining marks, punctuation and symbols.
    private static bool IsBreaking(char c) =>
        c is <= '/' or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '\u00BF')
            or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F');
}
