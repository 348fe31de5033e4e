using System.Runtime.InteropServices;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>A message, cut into tokens, with the words and word classes that each may be.</summary>
internal sealed class ReadText(Token[] tokens, int[][] words)
{
    private readonly List<ClassPlace>[] _classes = [.. tokens.Select(_ => new List<ClassPlace>())];
    private readonly Dictionary<(int ClassId, int Start), decimal> _values = [];
    private readonly bool[] _body = new bool[tokens.Length];
    private readonly bool[] _fills = new bool[tokens.Length];
    private readonly bool[] _stops = new bool[tokens.Length];
    private readonly bool[] _silenced = new bool[tokens.Length];
    private readonly bool[] _joins = new bool[tokens.Length];
    private readonly bool[] _answers = new bool[tokens.Length];
    private readonly bool[] _nays = new bool[tokens.Length];
    private HeldWords? _held;

    public Token[] Tokens => tokens;

    /// <summary>For each token the lexicon words that it is, or may be a misspelling of.</summary>
    public int[][] Words => words;

    public bool[] Filling => _fills;

    public int Count => tokens.Length;

    /// <summary>Says little, and may stand between any two words of a pattern: 'my', 'really'.</summary>
    public bool Fills(int token) => _fills[token];

    /// <summary>The end of a sentence, or a word like 'but': no pattern reaches over it.</summary>
    public bool Stops(int token) => _stops[token];

    /// <summary>Comma, 'and', 'in': may stand between members of a list.</summary>
    public bool Joins(int token) => _joins[token];

    /// <summary>The 'no' of 'no, I breathe well' and 'no mate, all fine': it answers, and is no part of what follows its comma.</summary>
    public bool Answers(int token) => _answers[token];

    /// <summary>'No', 'none': what it denies stands before the next comma.</summary>
    public bool IsNay(int token) => _nays[token];

    /// <summary>A part of the body begins here.</summary>
    public bool Body(int token) => _body[token];

    public ReadOnlySpan<ClassPlace> ClassesAt(int token) => CollectionsMarshal.AsSpan(_classes[token]);

    /// <summary>What the text held before anything was silenced.</summary>
    public HeldWords Held => _held ??= new HeldWords(this);

    /// <summary>Part of an idiom, and not heard.</summary>
    public bool Silenced(int token) => _silenced[token];

    public void MarkFill(int token) => _fills[token] = true;

    public void MarkGrammar(int stopClass, int[] joinClasses, int nayClass, int vocativeClass)
    {
        // From the end, so that a text of nothing but 'no' takes no more than its length.
        var commaFollows = false;
        for (var i = Count - 1; i >= 0; i--)
        {
            _stops[i] = tokens[i].EndsSentence || Is(stopClass, i);
            _joins[i] = (tokens[i].IsPunctuation && !tokens[i].EndsSentence) || Array.Exists(joinClasses, c => Is(c, i));
            _nays[i] = Is(nayClass, i);
            _answers[i] = _nays[i] && commaFollows;
            if (!_nays[i] && !Is(vocativeClass, i))
                commaFollows = tokens[i].Kind == TokenKind.Comma;
        }
    }

    public void AddClass(int classId, int start, int end, bool isBody)
    {
        foreach (var place in _classes[start])
            if (place.ClassId == classId && place.End == end)
                return;
        _classes[start].Add(new ClassPlace(classId, end));
        _body[start] |= isBody;
    }

    public void AddValue(int classId, TokenRange range, decimal value)
    {
        AddClass(classId, range.Start, range.End, isBody: false);
        _values[(classId, range.Start)] = value;
    }

    public bool HasComma(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (tokens[i].Kind == TokenKind.Comma)
                return true;
        return false;
    }

    /// <summary>What stands between commas and stops.</summary>
    public IEnumerable<TokenRange> Parts()
    {
        for (int start = 0, end; start < Count; start = end + 1)
        {
            end = start;
            while (end < Count && !tokens[end].IsPunctuation)
                end++;
            if (end > start)
                yield return new TokenRange(start, end);
        }
    }

    /// <summary>The number that a class of <see cref="NumberClass"/> stands for at the token.</summary>
    public decimal? Value(int classId, int token) => _values.TryGetValue((classId, token), out var value) ? value : null;

    /// <summary>The end of the longest phrase of the class that begins at the token; -1 for none.</summary>
    public int EndOf(int classId, int token)
    {
        var end = -1;
        foreach (var place in _classes[token])
            if (place.ClassId == classId && place.End > end)
                end = place.End;
        return end;
    }

    public bool Is(int classId, int token) => token >= 0 && token < Count && EndOf(classId, token) > 0;

    /// <summary>The tokens that stand in no phrase of the class.</summary>
    /// <param name="classId">The class.</param>
    /// <param name="shortest">Phrases of fewer tokens are passed over.</param>
    public IEnumerable<int> Outside(int classId, int shortest = 1)
    {
        var told = 0;
        for (var i = 0; i < Count; i++)
        {
            if (EndOf(classId, i) is var end && end - i >= shortest)
                told = Math.Max(told, end);
            if (told <= i)
                yield return i;
        }
    }

    /// <summary>'Back of my thigh' is no back: within a longer part of the body a shorter one is not heard.</summary>
    public void DropInnerBodyParts(Func<int, bool> isBody)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!_body[i])
                continue;
            var end = i;
            foreach (var place in _classes[i])
                if (isBody(place.ClassId))
                    end = Math.Max(end, place.End);
            KeepBodyParts(i, end);
            for (var inner = i + 1; inner < end; inner++)
                KeepBodyParts(inner, end + 1);
        }

        // Those that end there or later.
        void KeepBodyParts(int at, int end)
        {
            _body[at] = false;
            for (var c = _classes[at].Count - 1; c >= 0; c--)
                if (!isBody(_classes[at][c].ClassId))
                    continue;
                else if (_classes[at][c].End < end)
                    _classes[at].RemoveAt(c);
                else
                    _body[at] = true;
        }
    }

    /// <summary>Takes the tokens of an idiom out of hearing.</summary>
    public void Silence(PatternMatch idiom)
    {
        foreach (var place in idiom.Places)
            for (var i = place.Start; i < place.End; i++)
                (words[i], _silenced[i]) = ([], true);
        for (var i = Math.Max(0, idiom.First - 8); i < idiom.End; i++)
        {
            for (var c = _classes[i].Count - 1; c >= 0; c--)
                if (idiom.Overlaps(new TokenRange(i, _classes[i][c].End)))
                    _classes[i].RemoveAt(c);
            _body[i] &= _classes[i].Count > 0;
        }
    }
}
