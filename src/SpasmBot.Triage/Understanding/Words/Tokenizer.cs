using System.Globalization;
using System.Text;

namespace SpasmBot.Triage.Understanding.Words;

/// <summary>
/// Cuts a text into words, numbers and the punctuation that means something. Every word that is compared, in the lexicon or in a
/// message, went through here, so that both are written alike: 'Can’t' and 'cant' are one word.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Longer runs of letters are no words; they are cut, so that no step costs more than the text's length.</summary>
    public const int LongestWord = 40;

    private static readonly string[] DroppedEndings = ["ll", "d", "re"];

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 8);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
                i = Number(text, i, tokens);
            else if (char.IsLetter(c))
                i = Word(text, i, tokens);
            else
                i = Mark(text, i, tokens);
        }
        MarkNames(text, tokens);
        return tokens;
    }

    /// <summary>Capitalised words within sentences, unless the writer capitalises everything.</summary>
    private static void MarkNames(string text, List<Token> tokens)
    {
        bool IsCapitalised(Token t) => t.Kind == TokenKind.Word && t.Length > 1 && char.IsUpper(text[t.Start]) && char.IsLower(text[t.Start + 1]);
        if (2 * tokens.Count(IsCapitalised) > tokens.Count)
            return;
        for (var i = 1; i < tokens.Count; i++)
            if (IsCapitalised(tokens[i]) && !tokens[i - 1].IsPunctuation)
                tokens[i] = tokens[i] with { IsName = true };
    }

    private static int Number(string text, int start, List<Token> tokens)
    {
        var i = start;
        while (i < text.Length && i - start < 9 && (char.IsAsciiDigit(text[i]) || IsDecimalPoint(text, i) || IsDecimalComma(text, start, i)))
            i++;
        var written = text[start..i].Replace(',', '.');
        tokens.Add(new Token(written, start, i - start, TokenKind.Number, decimal.Parse(written, NumberStyles.Number, CultureInfo.InvariantCulture), TiedByDash(text, start)));
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }

    private static bool TiedByDash(string text, int start) =>
        start > 1 && text[start - 1] is ('-' or '–') && char.IsAsciiDigit(text[start - 2]);

    private static bool IsDecimalPoint(string text, int i) =>
        text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i - 1])
        && text.LastIndexOf('.', i - 1, Math.Min(i, 9)) < 0;

    /// <summary>'38,5' is a temperature; '1,2' is two choices.</summary>
    private static bool IsDecimalComma(string text, int start, int i) =>
        text[i] == ',' && i - start == 2 && text[start..i] is "35" or "36" or "37" or "38" or "39" or "40" or "41" or "42"
        && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (i + 2 == text.Length || !char.IsAsciiDigit(text[i + 2]));

    private static int Word(string text, int start, List<Token> tokens)
    {
        Span<char> letters = stackalloc char[LongestWord + 1];
        var count = 0;
        var apostropheAt = -1;
        var i = start;
        while (i < text.Length && i - start < LongestWord)
        {
            if (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark)
                letters[count++] = text[i];
            else if (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))
                apostropheAt = count;
            else
                break;
            i++;
        }
        // 'w/o', 'b/c', 'n/a' are one word.
        if (i - start == 1 && i + 1 < text.Length && text[i] == '/' && char.IsLetter(text[i + 1]) && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])))
        {
            letters[count++] = text[i + 1];
            i += 2;
        }
        var word = Plain(letters[..count]);
        if (apostropheAt > 0 && apostropheAt < word.Length && DroppedEndings.Contains(word[apostropheAt..]))
            word = word[..apostropheAt];
        if (word.Length > 0)
            tokens.Add(new Token(word, start, i - start, TokenKind.Word, Stem: apostropheAt > 0 && apostropheAt < word.Length ? word[..apostropheAt] : null));
        return i;
    }

    private static int Mark(string text, int i, List<Token> tokens)
    {
        var kind = text[i] switch
        {
            '?' => TokenKind.QuestionMark,
            '.' when Runs(text, i, '.') > 1 => TokenKind.Comma,
            // What opens a question ends what stands before it, and does not ask it.
            '.' or '!' or '¿' or '¡' or ';' or '\n' or '\r' or '…' => TokenKind.Stop,
            ',' or '(' or ')' or '[' or ']' or '—' or '、' => TokenKind.Comma,
            '–' when !BetweenDigits(text, i) => TokenKind.Comma,
            '-' or '*' or '•' when StandsAlone(text, i) => TokenKind.Comma,
            ':' or '=' => TokenKind.Colon,
            '/' or '&' or '+' or '|' => TokenKind.Slash,
            _ => (TokenKind?)null,
        };
        if (kind is null && Rune.TryGetRuneAt(text, i, out var rune) && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
        {
            tokens.Add(new Token(rune.ToString(), i, rune.Utf16SequenceLength, TokenKind.Symbol));
            return i + rune.Utf16SequenceLength;
        }
        var length = kind is null ? 1 : Runs(text, i, text[i]);
        if (kind is { } known)
            tokens.Add(new Token(text[i].ToString(), i, length, known));
        return i + length;
    }

    private static int Runs(string text, int i, char c)
    {
        var end = i;
        while (end < text.Length && text[end] == c)
            end++;
        return end - i;
    }

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    private static bool StandsAlone(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1])) || (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ';

    private static string Plain(Span<char> letters)
    {
        if (Ascii.IsValid(letters))
        {
            Ascii.ToLowerInPlace(letters, out _);
            return letters.ToString();
        }
        var plain = new StringBuilder();
        foreach (var c in WellFormed(letters.ToString().ToLowerInvariant()).Normalize(NormalizationForm.FormKD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c);
        return plain.ToString();
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static string WellFormed(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.Where(c => !char.IsSurrogate(c))) : text;
}
