using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>'1 no 2 yes 3 no': the list gone through, each number with an answer of its own.</summary>
/// <param name="Chosen">The numbers that were not denied; none when all of the list was.</param>
/// <param name="Unfinished">Some of the list was denied, and nothing told of the rest: no number of it is chosen.</param>
internal sealed record NumberedAnswers(IReadOnlyList<int> Chosen, bool Unfinished)
{
    /// <param name="text">The message.</param>
    /// <param name="lexicon">Of its language.</param>
    /// <param name="count">How many choices there are.</param>
    /// <returns>Null when the message says anything else.</returns>
    public static NumberedAnswers? Read(ReadText text, CompiledLexicon lexicon, int count)
    {
        var (chosen, denied) = (new List<int>(), new HashSet<int>());
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
        return chosen.Count + denied.Count == 0 ? null
            : new NumberedAnswers(chosen, chosen.Count == 0 && !Enumerable.Range(1, count).All(denied.Contains));
    }

    /// <summary>The next token that is no mark; -1 for none.</summary>
    private static int AfterMarks(ReadText text, int from)
    {
        while (from < text.Count && text.Tokens[from].IsPunctuation)
            from++;
        return from < text.Count ? from : -1;
    }
}
