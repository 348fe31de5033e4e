using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// Where one statement ends and the next begins, with or without punctuation: 'no numbness my calf is swollen' are two. A list
/// ('no numbness, weakness or tingling') stays in one clause; a new subject or a verb after 'and' begins another.
/// </summary>
internal sealed class Clauses
{
    private const int FarthestVerb = 6;

    /// <summary>Longer stretches without any sign of a new clause are cut, so that work done per clause stays bounded.</summary>
    private const int LongestClause = 60;

    private readonly CompiledLexicon _lexicon;
    private readonly ReadText _text;
    private readonly int[] _clauseOf;
    private readonly List<int> _starts = [];

    public Clauses(CompiledLexicon lexicon, ReadText text)
    {
        _lexicon = lexicon;
        _text = text;
        var begins = new bool[text.Count];
        // The 'it' of 'as it always was' begins nothing, nor does 'just as it was'.
        var well = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (i == 0 || text.Stops(i - 1))
                begins[i] = true;
            else if (i >= well && Begin(i) is { } at && !BeganWithItsArticle(i, begins))
                begins[at] = true;
            well = Math.Max(well, text.EndOf(lexicon.ClassId(GrammarClass.Well), i));
        }
        _clauseOf = new int[text.Count];
        for (var i = 0; i < text.Count; i++)
        {
            if (begins[i] || i - _starts[^1] == LongestClause)
                _starts.Add(i);
            _clauseOf[i] = _starts.Count - 1;
        }
    }

    public int Count => _starts.Count;

    public int Of(int token) => _clauseOf[token];

    public bool Begins(int token) => _starts[_clauseOf[token]] == token;

    public int Start(int clause) => _starts[clause];

    public int End(int clause) => clause + 1 < _starts.Count ? _starts[clause + 1] : _text.Count;

    /// <summary>No full stop, and no 'but', lies between the clause and the next one: either would be the clause's last word.</summary>
    public bool LinkedToNext(int clause) => !_text.Stops(End(clause) - 1);

    public bool Has(int clause, string grammarClass)
    {
        for (var i = Start(clause); i < End(clause); i++)
            if (Is(grammarClass, i))
                return true;
        return false;
    }

    /// <summary>Where a clause begins that shows at this token; null: none does.</summary>
    private int? Begin(int i)
    {
        var before = i - 1;
        var afterOr = Is(GrammarClass.Or, before);
        var afterAnd = Links(before);
        var afterPreposition = Is(GrammarClass.Preposition, before);
        if (Is(GrammarClass.Subject, i) && !afterPreposition)
            return i;
        if (Is(GrammarClass.Opener, i) && !Is(GrammarClass.Opener, before))
            return BeginAtOpener(i);
        if (Is(GrammarClass.Determiner, i) && !afterPreposition && !afterOr && !Is(GrammarClass.Verb, before) && !Is(GrammarClass.Determiner, before) && VerbAhead(i + 1))
            return i;
        if (afterAnd && !afterOr && Is(GrammarClass.Verb, i))
            return i;
        if ((Is(GrammarClass.Also, i) || (Is(GrammarClass.Contrast, i) && !Is(GrammarClass.Well, i))) && !Is(GrammarClass.Subject, before))
            return i;
        return _text.Body(i) ? BeginAtBody(i) : null;
    }

    /// <summary>With the 'no' that denies it, and the 'now' before it: 'no siento', 'ahora me duele'. Null after a preposition.</summary>
    private int? BeginAtOpener(int i)
    {
        while (Is(GrammarClass.Negative, i - 1) || Is(GrammarClass.Present, i - 1) && Links(i - 2))
            i--;
        return Is(GrammarClass.Preposition, i - 1) ? null : i;
    }

    /// <summary>'... calf is swollen': a part of the body with its verb, and no preposition or 'or' before it.</summary>
    private int? BeginAtBody(int i)
    {
        var start = i;
        while (start > 0 && _text.Fills(start - 1))
            start--;
        if (Is(GrammarClass.Preposition, start - 1) || Is(GrammarClass.Or, start - 1) || Is(GrammarClass.Verb, start - 1))
            return null;
        // None is left where an idiom took the rest of its words.
        var next = i + 1;
        foreach (var place in _text.ClassesAt(i))
            if (_lexicon.IsBody(place.ClassId))
                next = Math.Max(next, place.End);
        while (next < _text.Count && _text.Fills(next))
            next++;
        return Is(GrammarClass.Verb, next) ? start : null;
    }

    private bool Links(int i) => i >= 0 && (Is(GrammarClass.And, i) || _text.Tokens[i].Kind is TokenKind.Comma or TokenKind.Colon);

    private bool VerbAhead(int from)
    {
        for (var i = from; i < Math.Min(from + FarthestVerb, _text.Count); i++)
        {
            if (Is(GrammarClass.Verb, i) || (i > from && Is(GrammarClass.VerbOrNoun, i)))
                return true;
            if (_text.Stops(i) || (_text.Joins(i) && !_text.Fills(i) && !JoinsBodyParts(i)))
                return false;
        }
        return false;
    }

    /// <summary>In 'the numb leg is dad's' the clause began at 'the', and not again at the leg.</summary>
    private bool BeganWithItsArticle(int body, bool[] begins)
    {
        var article = body - 2;
        return article >= 0 && _text.Body(body) && !Is(GrammarClass.Subject, body) && begins[article] && Is(GrammarClass.Determiner, article) && !_text.Joins(body - 1);
    }

    /// <summary>'My legs and hands are fine' is one clause.</summary>
    private bool JoinsBodyParts(int and)
    {
        var next = and + 1;
        while (next < _text.Count && _text.Fills(next))
            next++;
        return Is(GrammarClass.And, and) && next < _text.Count && _text.Body(next);
    }

    private bool Is(string grammarClass, int token) => _text.Is(_lexicon.ClassId(grammarClass), token);
}
