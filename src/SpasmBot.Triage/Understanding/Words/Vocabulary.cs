namespace SpasmBot.Triage.Understanding.Words;

/// <summary>Every word that the lexicon knows, as a number. Filled while the lexicon is compiled, then only read.</summary>
internal sealed class Vocabulary
{
    private static readonly int[] Nothing = [];

    private readonly Dictionary<string, int> _ids = [];
    private readonly List<string> _words = [];
    private readonly List<int[]> _alone = [];
    private readonly HashSet<string> _meaningful = [];
    private NearWords _near = new([]);

    public int Count => _words.Count;

    public string Word(int id) => _words[id];

    /// <summary>A word that means something to the lexicon: typing errors are mended towards it.</summary>
    public int Add(string word)
    {
        _meaningful.Add(word);
        return Know(word);
    }

    /// <summary>A word that is only known to be right, so that it is not taken for a misspelling of another ('week' for 'weak').</summary>
    public int Know(string word)
    {
        if (_ids.TryGetValue(word, out var id))
            return id;
        _ids[word] = _words.Count;
        _words.Add(word);
        _alone.Add([_ids[word]]);
        return _words.Count - 1;
    }

    /// <summary>Call once, when every word is in.</summary>
    public void Seal() => _near = new NearWords(_meaningful);

    /// <summary>It means something to the lexicon, and is not only known to be right.</summary>
    public bool Means(string word) => _meaningful.Contains(word);

    public bool Knows(string word) => _ids.ContainsKey(word);

    public int? IdOf(string word) => _ids.TryGetValue(word, out var id) ? id : null;

    /// <summary>The word itself; or the words that it may be a misspelling of; or none.</summary>
    public int[] Resolve(string word, bool mend = true)
    {
        if (_ids.TryGetValue(word, out var id))
            return _alone[id];
        if (!mend)
            return Nothing;
        foreach (var shorter in Elongation.Shortened(word))
            if (_ids.TryGetValue(shorter, out id))
                return _alone[id];
        var near = _near.To(word);
        return near.Count == 0 ? Nothing : [.. near.Select(w => _ids[w])];
    }
}
