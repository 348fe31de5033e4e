using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Questions;

/// <summary>What a message is as a whole, but for politeness.</summary>
internal sealed class WholeMessage(CompiledLexicon lexicon)
{
    private const int LongestPoliteness = 6;

    /// <summary>A phrase of the class.</summary>
    public bool Is(ReadText text, string grammarClass) => Parts(text).Any(part => text.EndOf(lexicon.ClassId(grammarClass), part.First) >= part.End);

    /// <summary>All of it, and what is left without politeness: 'so so' is polite twice, and yet an answer.</summary>
    public IEnumerable<(int First, int End)> Parts(ReadText text) =>
        new[] { Without(text, (_, _) => false), Without(text, IsPolite) }.Where(part => part.First < part.End);

    private static (int First, int End) Without(ReadText text, Func<ReadText, TokenRange, bool> isPolite)
    {
        var (first, end) = (0, text.Count);
        while (Little(first, Math.Min(first + LongestPoliteness, end), fromStart: true) is { } next)
            first = next;
        while (Little(Math.Max(first, end - LongestPoliteness), end, fromStart: false) is { } before)
            end = before;
        return (first, end);

        // The place up to which the longest such words reach.
        int? Little(int from, int to, bool fromStart)
        {
            for (var length = to - from; length > 0; length--)
            {
                var range = fromStart ? new TokenRange(from, from + length) : new TokenRange(to - length, to);
                if ((length == 1 && text.Tokens[range.Start].IsPunctuation) || isPolite(text, range))
                    return fromStart ? range.End : range.Start;
            }
            return null;
        }
    }

    private bool IsPolite(ReadText text, TokenRange words) =>
        text.ClassesAt(words.Start).Contains(new ClassPlace(lexicon.ClassId(GrammarClass.Polite), words.End)) && !text.Is(lexicon.ClassId(GrammarClass.Nay), words.Start);
}
