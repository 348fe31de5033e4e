using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// How much of a sentence is a question about people at large. 'Can statins cause cramps?' and 'is weakness a sign of ALS?' tell nothing of
/// who asks; 'can my numb foot be from the cramp?' and 'does this numbness mean anything?' do, and so may all that stands before a comma.
/// </summary>
internal sealed class GeneralQuestions(CompiledLexicon lexicon, ReadText text, SymptomLists lists)
{
    private static readonly string[] OfSomebody = [GrammarClass.Self, GrammarClass.They, GrammarClass.Kin, GrammarClass.Pronoun, GrammarClass.Again];

    /// <param name="asking">The words that ask.</param>
    /// <param name="end">Where what they ask about ends.</param>
    /// <returns>Empty when the question is about somebody, or is none.</returns>
    public TokenRange Reach(PatternMatch asking, int end)
    {
        var opens = Is(GrammarClass.Asks, asking.First);
        if (!(opens || lists.IsAsked(asking.First)) || SpeaksOfSomebody(asking))
            return new TokenRange(asking.First, asking.First);
        // '¿Las estatinas causan calambres?': what is asked about may stand before.
        var start = asking.First;
        while (!opens && start > 0 && !text.Stops(start - 1) && !lists.IsLink(start - 1))
            start--;
        return new TokenRange(start, end);
    }

    private bool SpeaksOfSomebody(PatternMatch asking)
    {
        var start = asking.First;
        while (start > 0 && !text.Tokens[start - 1].EndsSentence)
            start--;
        for (var i = start; i < text.Count && !text.Tokens[i].EndsSentence; i++)
            if (!asking.Takes(i) && Array.Exists(OfSomebody, c => Is(c, i)))
                return true;
        return false;
    }

    private bool Is(string grammarClass, int token) => text.Is(lexicon.ClassId(grammarClass), token);
}
