using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'No, two of these', 'nope, except the foot', 'no. actually yes', 'no, possibly my grip', 'no mate, not good', 'no, my arms are failing me':
/// the 'no' that opens the message is taken back by what follows, and denies no list of signs.
/// </summary>
internal sealed class QualifiedDenial(CompiledLexicon lexicon)
{
    // What may stand behind an 'except' or a 'but' and be no exception from a list of signs: 'none apart from the cramp', 'no but thanks'.
    private static readonly string[] NoException =
    [
        GrammarClass.Plain, GrammarClass.Polite, GrammarClass.Well, GrammarClass.Able, GrammarClass.Works, GrammarClass.NotAsked, GrammarClass.NoMore, GrammarClass.Contrast,
    ];

    // What tells something of the person, whether or not the rest of it is understood: 'not those, but I see them'.
    private static readonly string[] Telling = [GrammarClass.Amiss, GrammarClass.Verb, GrammarClass.Self, GrammarClass.They];

    // What stands behind an 'except' and names nothing by itself: 'healthy apart from this'.
    private static readonly string[] Pointing = [GrammarClass.Pronoun, GrammarClass.Determiner, GrammarClass.Preposition, GrammarClass.And, GrammarClass.Or];

    private readonly AmissPlaces _amissPlaces = new(lexicon);

    public bool Is(ReadText text)
    {
        var no = Enumerable.Range(0, text.Count).FirstOrDefault(text.IsNay, -1);
        if (no < 0)
            return false;
        // Each is worked out once: a message of nothing but 'but' takes no more than its length.
        var lightOrNo = Last(text, i => MakesLight(i, text));
        var light = Last(text, i => MakesLight(i, text) && !text.IsNay(i));
        var told = Last(text, i => text.Body(i) || Array.Exists(Telling, c => Is(c, i, text)) || IsNumber(i, text));
        var amiss = Last(text, i => Is(GrammarClass.Amiss, i, text));
        for (var i = no + 1; i < text.Count; i++)
            if (IsYes(i, text) || IsPick(i, text) || DeniesWell(i, text) || IsDoubt(i) || IsJustAmiss(i) || IsException(i) || IsAtTimes(i))
                return true;
        return _amissPlaces.Any(text, no + 1);

        // 'Nope, maybe the breathing'; not 'no, maybe just tired'.
        bool IsDoubt(int i) => Is(GrammarClass.Maybe, i, text) && i + 1 < text.Count && lightOrNo <= i;

        // 'No, just feel unwell'; not 'no, just sore' or 'no, just my calf'.
        bool IsJustAmiss(int i) => Is(GrammarClass.Contrast, i, text) && light <= i && amiss > i;

        // 'None, until I climb the stairs'; not 'no, unless a cramp counts'.
        bool IsAtTimes(int i) => text.EndOf(lexicon.ClassId(GrammarClass.Unless), i) is > 0 and var end && (text.Tokens[i - 1].IsPunctuation || text.IsNay(i - 1))
            && !Enumerable.Range(end, text.Count - end).Any(at => Is(GrammarClass.Plain, at, text) || Is(GrammarClass.Well, at, text));

        // 'Except the foot', 'but it is odd', and no word that makes light of it.
        bool IsException(int i) => text.EndOf(lexicon.ClassId(GrammarClass.Stop), i) is > 0 and var end && light < end && (told >= end || IsLeftOut(i));

        // 'Nope, except words go missing': what is left out of the denial need not be understood to be one of the list.
        bool IsLeftOut(int i) => text.EndOf(lexicon.ClassId(GrammarClass.Except), i) is > 0 and var end
            && Enumerable.Range(end, text.Count - end).Any(at => text.Tokens[at].Kind == TokenKind.Word && !text.Fills(at) && !Array.Exists(Pointing, c => Is(c, at, text)));
    }

    /// <summary>'Actually yes', 'yes to one', 'no no yes no'; not the Spanish 'si' that goes on.</summary>
    private bool IsYes(int i, ReadText text) => Is(GrammarClass.Yea, i, text)
        && (i + 1 >= text.Count || text.Tokens[i + 1].IsPunctuation || text.IsNay(i + 1) || Is(GrammarClass.Preposition, i + 1, text));

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

    private bool MakesLight(int i, ReadText text) => Array.Exists(NoException, c => Is(c, i, text));

    private static int Last(ReadText text, Predicate<int> such)
    {
        var i = text.Count - 1;
        while (i >= 0 && !such(i))
            i--;
        return i;
    }

    private bool Is(string grammarClass, int i, ReadText text) => text.Is(lexicon.ClassId(grammarClass), i);
}
