using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Questions;

/// <summary>'The leg one', 'foot: yes': words that point at an option of the list by what is named before them.</summary>
internal sealed class OptionPointer(CompiledLexicon lexicon)
{
    // Shorter ones, as 'no' and the Spanish 'la', stand for too much else.
    private const int ShortestPointer = 3;

    /// <summary>A 'one' or a 'yes' stands behind a part of the body: whichever option of the list names that part is meant.</summary>
    public bool FollowsBody(ReadText text)
    {
        var body = Enumerable.Range(0, text.Count).FirstOrDefault(text.Body, text.Count);
        return Enumerable.Range(body, text.Count - body).Any(i => text.Is(lexicon.ClassId(GrammarClass.Yea), i) || Is(text, i));
    }

    /// <summary>'The headache one. It hit me out of nowhere', 'the night one yes': the first part that ends so, whatever is told besides; null for none.</summary>
    public TokenRange? EndsPart(ReadText text) =>
        text.Parts().Select(part => WithoutYes(text, part)).Where(part => part.Length > 1 && Is(text, part.End - 1) && !Denies(text, part)).Select(part => (TokenRange?)part).FirstOrDefault();

    /// <summary>'Not the foot one', 'none of this one'.</summary>
    private bool Denies(ReadText text, TokenRange part) =>
        Enumerable.Range(part.Start, part.Length).Any(i => text.Is(lexicon.ClassId(GrammarClass.NotAsked), i));

    private TokenRange WithoutYes(ReadText text, TokenRange part)
    {
        var end = part.End;
        while (end > part.Start && text.Is(lexicon.ClassId(GrammarClass.Yea), end - 1))
            end--;
        return new TokenRange(part.Start, end);
    }

    private bool Is(ReadText text, int i) =>
        text.Is(lexicon.ClassId(GrammarClass.Choice), i) && !text.Fills(i) && !text.IsNay(i) && text.Tokens[i].Length >= ShortestPointer;
}
