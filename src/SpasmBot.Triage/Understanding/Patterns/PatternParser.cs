using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// Reads the patterns of a lexicon:
/// <c>gave way</c> words that follow each other; <c>cramp/s/ed</c> a word and the word with these endings; <c>pee|wee</c> one of these;
/// <c>let_go|gone</c> a phrase among them;
/// <c>&lt;leg&gt;</c> a word or phrase of that class; <c>any?</c> may be missing; <c>~</c> up to four other words between (<c>~2</c>: up to two);
/// <c>&amp;</c> the same, in either order; <c>(&lt;back&gt;)</c> must stand there, but is left for others to hear.
/// </summary>
internal static class PatternParser
{
    public const int UsualGap = 4;

    /// <summary>Ties the words of a phrase within an alternative; it is a class of its own that nobody needs to name.</summary>
    private const char PhraseMark = '_';

    private const int WidestGap = 12;

    /// <exception cref="FormatException">The pattern is not written as above.</exception>
    public static PatternText Parse(string written)
    {
        var elements = new List<PatternElement>();
        var gap = 0;
        var anyOrder = false;
        var join = false;
        foreach (var part in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] is '~' or '&')
            {
                if (elements.Count == 0 || join)
                    throw new FormatException($"'{part}' in '{written}' stands between two words");
                join = true;
                anyOrder = part[0] == '&';
                gap = GapOf(part, written);
                continue;
            }
            elements.AddRange(Element(part, gap, anyOrder, written));
            gap = 0;
            anyOrder = join = false;
        }
        if (elements.Count == 0 || join)
            throw new FormatException($"'{written}' ends where a word is expected");
        if (elements.TrueForAll(e => e.Optional || e.Context))
            throw new FormatException($"'{written}' has only words that may be missing, or are left for others");
        return new PatternText(written, elements);
    }

    /// <summary>A plain phrase, whose marks mean nothing.</summary>
    public static PatternText Phrase(string written) =>
        new(written, [.. Tokenizer.Tokens(written).Where(t => !t.IsPunctuation).Select(t => new PatternElement([t.Text], [], false, 0, false))]);

    /// <summary>The class is a phrase among alternatives, which its own name tells.</summary>
    public static bool IsPhrase(string className) => className.Contains(PhraseMark);

    /// <summary>The words of such a class, as they are said.</summary>
    public static string Untied(string className) => className.Replace(PhraseMark, ' ');

    /// <summary>The phrase that such a class stands for.</summary>
    public static PatternText PhraseOf(string className) => Phrase(Untied(className));

    /// <summary>It has alternatives or gaps, or names a class.</summary>
    public static bool IsPattern(string written) => written.AsSpan().ContainsAny('|', '~', '<');

    /// <summary>A plain phrase; a pattern where it is written as one.</summary>
    public static PatternText Trigger(string written) => IsPattern(written) ? Parse(written) : Phrase(written);

    /// <summary>Nearly all are: the tokenizer would only give them back.</summary>
    private static bool IsPlain(string form) => form.Length is > 0 and <= Tokenizer.LongestWord && !form.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static int GapOf(string part, string written)
    {
        if (part.Length == 1)
            return UsualGap;
        return int.TryParse(part[1..], out var gap) && gap is > 0 and <= WidestGap
            ? gap
            : throw new FormatException($"'{part}' in '{written}': a gap is 1 to {WidestGap} words");
    }

    private static IEnumerable<PatternElement> Element(string part, int gap, bool anyOrder, string written)
    {
        if (IsPlain(part))
        {
            yield return new PatternElement([part], [], false, gap, anyOrder);
            yield break;
        }
        var context = part.StartsWith('(') && part.EndsWith(')');
        if (context)
            part = part[1..^1];
        var optional = part.EndsWith('?');
        var words = new List<string>();
        var classes = new List<string>();
        string[]? following = null;
        foreach (var alternative in (optional ? part[..^1] : part).Split('|'))
        {
            if (alternative.StartsWith('<') && alternative.EndsWith('>') && alternative.Length > 2)
            {
                classes.Add(alternative[1..^1]);
                continue;
            }
            if (IsPhrase(alternative))
            {
                classes.Add(alternative);
                continue;
            }
            foreach (var form in WordForms.Of(alternative))
            {
                if (IsPlain(form))
                {
                    words.Add(form);
                    continue;
                }
                var tokens = Tokenizer.Tokens(form);
                if (tokens.Count == 0 || tokens.Exists(t => t.IsPunctuation))
                    throw new FormatException($"'{alternative}' in '{written}' is no word");
                // 'pins-and-needles' is three words that follow each other.
                if (tokens.Count > 1 && part.Contains('|'))
                    throw new FormatException($"'{alternative}' in '{written}' is more than one word: put it into a class");
                words.Add(tokens[0].Text);
                following = tokens.Count > 1 ? [.. tokens.Skip(1).Select(t => t.Text)] : following;
            }
        }
        yield return new PatternElement([.. words.Distinct()], classes, optional, gap, anyOrder, context);
        foreach (var word in following ?? [])
            yield return new PatternElement([word], [], optional, 0, false, context);
    }
}
