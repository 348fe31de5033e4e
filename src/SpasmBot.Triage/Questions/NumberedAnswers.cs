using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>'1 no 2 yes 3 no': the list gone through, each number with an answer of its own.</summary>
internal static class NumberedAnswers
{
    /// <param name="text">The message.</param>
    /// <param name="lexicon">Of its language.</param>
    /// <param name="count">How many choices there are.</param>
    /// <param name="unfinished">Some of the list was denied, and nothing told of the rest: no number of it is chosen.</param>
    /// <returns>The numbers that were not denied, none when all of the list was; null when the message says anything else, or not enough.</returns>
    public static IReadOnlyList<int>? Read(ReadText text, CompiledLexicon lexicon, int count, out bool unfinished)
    {
        var (chosen, denied) = (new List<int>(), new HashSet<int>());
        unfinished = false;
        for (var i = 0; i < text.Count;)
        {
            if (text.Tokens[i] is not { Kind: TokenKind.Number } number || AfterMarks(text, i + 1) is not (var answer and > 0))
                return null;
            if (text.IsNay(answer))
                denied.Add((int)number.Value);
            else if (text.Is(lexicon.ClassId(GrammarClass.Yea), answer))
                chosen.Add((int)number.Value);
            else
                return null;
            i = AfterMarks(text, answer + 1);
            if (i < 0)
                break;
        }
        unfinished = chosen.Count == 0 && denied.Count > 0 && !Enumerable.Range(1, count).All(denied.Contains);
        return unfinished || chosen.Count + denied.Count == 0 ? null : chosen;
    }

    /// <summary>The next token that is no mark; -1 for none.</summary>
    private static int AfterMarks(ReadText text, int from)
    {
        while (from < text.Count && text.Tokens[from].IsPunctuation)
            from++;
        return from < text.Count ? from : -1;
    }
}
