namespace SpasmBot.Triage.Understanding.Words;

/// <summary>Every word that the lexicon knows, as a number. Filled while the lexicon is compiled, then only read.</summary>
/// <param name="inflection">Tells which other words are right.</param>
internal sealed class Vocabulary(Inflection inflection)
{
    private static readonly int[] Nothing = [];

    /// <summary>A common word with an ending: right, and of no meaning, so that all of them share a number.</summary>
    private static readonly int[] Inflected = [0];

    private readonly Dictionary<string, int> _ids = [];
    private readonly List<string> _words = [""];
    private readonly List<int[]> _alone = [Inflected];
    private readonly HashSet<string> _meaningful = [];
    private NearWords _near = new([]);

    /// <summary>The word as it is written; nothing for one that is only known by its ending.</summary>
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

    public bool Knows(string word) => _ids.ContainsKey(word) || inflection.Makes(word);

    public int? IdOf(string word) => _ids.TryGetValue(word, out var id) ? id : null;

    /// <summary>The word itself; or the words that it may be a misspelling of; or none.</summary>
    public int[] Resolve(string word, bool mend = true)
    {
        if (Known(word) is { } known)
            return known;
        if (!mend)
            return Nothing;
        foreach (var shorter in Elongation.Shortened(word))
            if (Known(shorter) is { } held)
                return held;
        var near = _near.To(word);
        return near.Count == 0 ? Nothing : [.. near.Select(w => _ids[w])];
    }

    private int[]? Known(string word) => _ids.TryGetValue(word, out var id) ? _alone[id] : inflection.Makes(word) ? Inflected : null;
}
