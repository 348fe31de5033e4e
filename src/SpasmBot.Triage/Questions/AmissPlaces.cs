using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'My legs are not what they were', 'the bladder is on the blink', 'my eyes were fine until today': a part of the body, or what it does,
/// that is said not to be as it should; not 'my calf is sore', which is all that a cramp is.
/// </summary>
internal sealed class AmissPlaces(CompiledLexicon lexicon)
{
    private const int FarthestAmiss = 5;

    private readonly int _well = lexicon.ClassId(GrammarClass.Well);
    private readonly int _function = lexicon.ClassId(GrammarClass.BodyFunction);
    private readonly int _verb = lexicon.ClassId(GrammarClass.Verb);
    private readonly int _opener = lexicon.ClassId(GrammarClass.Opener);
    private readonly int _plain = lexicon.ClassId(GrammarClass.Plain);
    private readonly int _amiss = lexicon.ClassId(GrammarClass.Amiss);
    private readonly int _proviso = lexicon.ClassId(GrammarClass.Proviso);
    private readonly int _negative = lexicon.ClassId(GrammarClass.Negative);

    /// <summary>From the token on.</summary>
    public bool Any(ReadText text, int from)
    {
        HashSet<int> besidesWell = [.. text.Outside(_well, shortest: 2)];
        return Enumerable.Range(from, text.Count - from).Any(i => (text.Body(i) || text.Is(_function, i)) && IsAmiss(i));

        bool IsAmiss(int place)
        {
            var start = Math.Max(text.EndOf(_function, place), place + 1);
            var (next, verb) = (start, false);
            for (; next < text.Count && (text.Fills(next) || IsVerb(next) || text.Is(_negative, next)); next++)
                verb |= IsVerb(next);
            return verb && Enumerable.Range(start, Math.Min(text.Count, next + FarthestAmiss) - start)
                .TakeWhile(i => !text.Tokens[i].IsPunctuation)
                .Any(i => besidesWell.Contains(i) && !text.Is(_plain, i) && TellsAmiss(i));
        }

        bool TellsAmiss(int i) => text.Is(_amiss, i) || (text.Is(_proviso, i) && !IsVerb(i)) || (text.Is(_negative, i) && (!text.IsNay(i) || IsVerb(i + 1)));

        // With the Spanish 'me' of 'la pierna no me responde'.
        bool IsVerb(int i) => text.Is(_verb, i) || text.Is(_opener, i);
    }
}
