using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'No, two of these', 'nope, except the foot', 'no. actually yes', 'no, possibly my grip', 'no mate, not good': the 'no' that opens the message is taken back by what
/// follows, and denies no list of signs.
/// </summary>
internal sealed class QualifiedDenial(CompiledLexicon lexicon)
{
    // What may stand behind an 'except' or a 'but' and be no exception from a list of signs: 'none apart from the cramp', 'no but thanks'.
    private static readonly string[] NoException =
    [
        GrammarClass.Plain, GrammarClass.Polite, GrammarClass.Well, GrammarClass.Able, GrammarClass.Works, GrammarClass.NotAsked, GrammarClass.NoMore, GrammarClass.Contrast,
    ];

    public bool Is(ReadText text)
    {
        var no = Enumerable.Range(0, text.Count).FirstOrDefault(text.IsNay, -1);
        if (no < 0)
            return false;
        for (var i = no + 1; i < text.Count; i++)
            if (IsYes(i, text) || IsPick(i, text) || DeniesWell(i, text) || IsDoubt(i, text) || IsJustAmiss(i, text) || (text.EndOf(lexicon.ClassId(GrammarClass.Stop), i) is > 0 and var end && IsException(end, text)))
                return true;
        return false;
    }

    /// <summary>'Actually yes', 'yes to one', 'no no yes no'; not the Spanish 'si' that goes on.</summary>
    private bool IsYes(int i, ReadText text) => Is(GrammarClass.Yea, i, text)
        && (i + 1 >= text.Count || text.Tokens[i + 1].IsPunctuation || text.IsNay(i + 1) || Is(GrammarClass.Preposition, i + 1, text));

    /// <summary>'Nope, maybe the breathing'; not 'no, maybe just tired'.</summary>
    private bool IsDoubt(int i, ReadText text) => Is(GrammarClass.Maybe, i, text) && i + 1 < text.Count
        && !Enumerable.Range(i + 1, text.Count - i - 1).Any(at => Array.Exists(NoException, c => Is(c, at, text)));

    /// <summary>'No, just feel unwell'; not 'no, just sore' or 'no, just my calf'.</summary>
    private bool IsJustAmiss(int i, ReadText text) => Is(GrammarClass.Contrast, i, text)
        && Enumerable.Range(i + 1, text.Count - i - 1).ToList() is var rest && rest.Exists(at => Is(GrammarClass.Amiss, at, text))
        && !rest.Exists(at => Array.Exists(NoException, c => Is(c, at, text)) && !text.IsNay(at));

    /// <summary>'Two of them', 'number 2', 'the last two'; no 'two minutes' and no 'I am 40'.</summary>
    private bool IsPick(int i, ReadText text)
    {
        if (lexicon.Lexicon.Ordinals.ContainsKey(text.Tokens[i].Text))
            return EndsOrPoints(i + 1, text) || IsNumber(i + 1, text);
        return IsNumber(i, text) && (i > 0 && Is(GrammarClass.Choice, i - 1, text) && !text.IsNay(i - 1) || Points(i + 1, text));
    }

    private bool EndsOrPoints(int i, ReadText text) => i >= text.Count || text.Tokens[i].IsPunctuation || Points(i, text);

    /// <summary>'Of them', 'one': a member of the list.</summary>
    private bool Points(int i, ReadText text) => i < text.Count
        && (Is(GrammarClass.Choice, i, text) && !text.IsNay(i) || (Is(GrammarClass.Preposition, i, text) && i + 1 < text.Count && Is(GrammarClass.Pronoun, i + 1, text)));

    private bool IsNumber(int i, ReadText text) => i < text.Count
        && (text.Tokens[i].Kind == TokenKind.Number || (lexicon.Lexicon.Numbers.ContainsKey(text.Tokens[i].Text) && !Is(GrammarClass.Quantifier, i, text)));

    /// <summary>'Not good', 'isn't fine'; a 'not bad' is no such thing.</summary>
    private bool DeniesWell(int i, ReadText text) =>
        Is(GrammarClass.Negative, i, text) && !text.IsNay(i) && !Is(GrammarClass.Well, i, text)
        && Enumerable.Range(i + 1, 2).Any(at => at < text.Count && Is(GrammarClass.Well, at, text));

    /// <summary>'The foot', 'it is odd', and no word that makes light of it.</summary>
    private bool IsException(int from, ReadText text)
    {
        var rest = Enumerable.Range(from, text.Count - from).ToList();
        return rest.Exists(i => text.Body(i) || Is(GrammarClass.Amiss, i, text) || IsNumber(i, text))
            && !rest.Exists(i => Array.Exists(NoException, c => Is(c, i, text)) && !text.IsNay(i));
    }

    private bool Is(string grammarClass, int i, ReadText text) => text.Is(lexicon.ClassId(grammarClass), i);
}
