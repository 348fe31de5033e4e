namespace SpasmBot.Triage.Understanding.Words;

/// <summary>
/// Finds the words within a few typing errors of a given one. Every word is filed under itself with letters left out; two words
/// that are close share such a form, so that a look-up compares a handful of words and not the whole vocabulary.
/// </summary>
internal sealed class NearWords
{
    private const int ShortestWord = 4;
    private const int LongestWord = 20;
    private const int MostCandidates = 6;

    private readonly string[] _words;

    /// <summary>Forms and their words, sorted. Forms stand here by their hash, for they are many: words that share one by chance are not within the distance.</summary>
    private readonly ulong[] _filed;

    /// <summary>Where the forms begin whose hashes begin alike: a search of all of them would look at a place of memory far away at each step.</summary>
    private readonly int[] _starts = new int[(1 << 16) + 1];

    public NearWords(IEnumerable<string> words)
    {
        _words = [.. words.Where(w => w.Length is >= ShortestWord and <= LongestWord)];
        _filed = [.. _words.SelectMany((word, i) => Forms(word, Tolerance(word.Length + 1)).Distinct().Select(form => Filed(form, i)))];
        Array.Sort(_filed);
        foreach (var filed in _filed)
            _starts[Begins(FormOf(filed)) + 1]++;
        for (var begins = 1; begins < _starts.Length; begins++)
            _starts[begins] += _starts[begins - 1];
    }

    /// <summary>How many errors are forgiven in a word: none in short ones, where nearly every error makes another word.</summary>
    public static int Tolerance(int length) => length < ShortestWord ? 0 : length < 8 ? 1 : 2;

    /// <summary>The nearest words, at most six; none when all are too far.</summary>
    public IReadOnlyList<string> To(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord)
            return [];
        var limit = Tolerance(word.Length);
        var best = limit;
        var found = new List<string>();
        foreach (var form in Forms(word, limit))
            for (var at = First(form); at < _filed.Length && FormOf(_filed[at]) == form; at++)
            {
                var candidate = _words[WordOf(_filed[at])];
                var distance = EditDistance.Between(word, candidate, best);
                if (distance > best || !Plausible(word, candidate, distance))
                    continue;
                if (distance < best)
                    found.Clear();
                best = distance;
                if (!found.Contains(candidate) && found.Count < MostCandidates)
                    found.Add(candidate);
            }
        return found;
    }

    /// <summary>Errors in the first letter are rare, and a four-letter word with one letter replaced is mostly another word.</summary>
    private static bool Plausible(string word, string candidate, int distance)
    {
        if (distance > Tolerance(Math.Max(word.Length, candidate.Length)) || candidate.Length < ShortestWord)
            return false;
        var sameStart = word[0] == candidate[0];
        var swapped = word.Length == candidate.Length && word.Order().SequenceEqual(candidate.Order());
        if (word.Length == ShortestWord || candidate.Length == ShortestWord)
            return swapped || (sameStart && word.Length > candidate.Length && Doubled(word, candidate));
        return sameStart || swapped || (distance == 1 && word.Length >= 7);
    }

    /// <summary>The longer word only repeats one letter: 'legss', 'numbb'.</summary>
    private static bool Doubled(string longer, string shorter)
    {
        for (var i = 1; i < longer.Length; i++)
            if (longer[i] == longer[i - 1] && longer.Remove(i, 1) == shorter)
                return true;
        return false;
    }

    private static ulong Filed(uint form, int word) => ((ulong)form << 32) | (uint)word;

    private static uint FormOf(ulong filed) => (uint)(filed >> 32);

    private static int WordOf(ulong filed) => (int)(uint)filed;

    private static int Begins(uint form) => (int)(form >> 16);

    private int First(uint form)
    {
        var start = _starts[Begins(form)];
        var first = Array.BinarySearch(_filed, start, _starts[Begins(form) + 1] - start, Filed(form, 0));
        return first < 0 ? ~first : first;
    }

    /// <summary>The hash of the word, and of the word with up to two letters left out.</summary>
    private static IEnumerable<uint> Forms(string word, int removals)
    {
        yield return Hash(word, -1, -1);
        for (var first = 0; removals > 0 && first < word.Length; first++)
        {
            yield return Hash(word, first, -1);
            for (var second = first + 1; removals > 1 && second < word.Length; second++)
                yield return Hash(word, first, second);
        }
    }

    /// <summary>FNV-1a, for the runtime's own hash of a string is another in each process, and what is heard must not be.</summary>
    private static uint Hash(string word, int without, int orWithout)
    {
        var hash = 2166136261;
        for (var i = 0; i < word.Length; i++)
            if (i != without && i != orWithout)
                hash = (hash ^ word[i]) * 16777619;
        return hash;
    }
}
