namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>A place within the phrases of a <see cref="PhraseAutomaton"/>. Filled while the lexicon is compiled, then sealed and only read.</summary>
internal sealed class PhraseState
{
    /// <summary>So many words are looked through faster than searched.</summary>
    private const int Few = 32;

    private List<(int Word, PhraseState Next)>? _filling = [];
    private List<PhraseState>? _without = [];
    private int[] _words = [];
    private PhraseState[] _next = [];

    /// <summary>The classes of which a phrase has been said here.</summary>
    public int[] Classes { get; set; } = [];

    /// <summary>The words that lead on from here, and to which states.</summary>
    public IEnumerable<(int Word, PhraseState Next)> Ways => _words.Zip(_next);

    public bool IsLast => _words.Length == 0;

    /// <summary>All of these in one, which are sealed.</summary>
    public static PhraseState Of(IReadOnlyList<PhraseState> states)
    {
        if (states.Count == 1)
            return states[0];
        var all = new PhraseState
        {
            _filling = null,
            _without = null,
            _words = [.. states.SelectMany(state => state._words)],
            _next = [.. states.SelectMany(state => state._next)],
            Classes = [.. states.SelectMany(state => state.Classes).Distinct()],
        };
        Array.Sort(all._words, all._next);
        return all;
    }

    public void On(int word, PhraseState next) => _filling!.Add((word, next));

    /// <summary>The next state is reached without a word as well: what stands between may be missing.</summary>
    public void Without(PhraseState next) => _without!.Add(next);

    /// <summary>The states that the word leads to.</summary>
    public ReadOnlySpan<PhraseState> After(int word)
    {
        var first = _words.Length <= Few ? Array.IndexOf(_words, word) : Array.BinarySearch(_words, word);
        if (first < 0)
            return [];
        while (first > 0 && _words[first - 1] == word)
            first--;
        var end = first + 1;
        while (end < _words.Length && _words[end] == word)
            end++;
        return _next.AsSpan(first, end - first);
    }

    /// <summary>Takes in what is reached without a word, and files all by word, here and in every state behind.</summary>
    public void Seal()
    {
        if (_filling is not { } filling)
            return;
        _filling = null;
        foreach (var state in _without!)
        {
            state.Seal();
            filling.AddRange(state.Ways);
            Classes = [.. Classes.Union(state.Classes)];
        }
        _without = null;
        if (filling.Count > 1)
            filling = Once(filling);
        _words = [.. filling.Select(way => way.Word)];
        _next = [.. filling.Select(way => way.Next)];
        foreach (var next in _next)
            next.Seal();
    }

    /// <summary>By word, each way once. Only those of the same word are compared: a set of them all was an eighth of a start.</summary>
    private static List<(int Word, PhraseState Next)> Once(List<(int Word, PhraseState Next)> ways)
    {
        var once = new List<(int Word, PhraseState Next)>(ways.Count);
        var first = 0;
        foreach (var way in ways.OrderBy(way => way.Word))
        {
            if (once.Count > 0 && once[^1].Word != way.Word)
                first = once.Count;
            if (once.IndexOf(way, first) < 0)
                once.Add(way);
        }
        return once;
    }
}
