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

    /// <summary>'The headache one. It hit me out of nowhere': the first part that ends so, whatever is told besides; null for none.</summary>
    public TokenRange? EndsPart(ReadText text) =>
        text.Parts().Where(part => part.Length > 1 && Is(text, part.End - 1)).Select(part => (TokenRange?)part).FirstOrDefault();

    private bool Is(ReadText text, int i) =>
        text.Is(lexicon.ClassId(GrammarClass.Choice), i) && !text.Fills(i) && !text.IsNay(i) && text.Tokens[i].Length >= ShortestPointer;
}
