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

    private readonly Dictionary<string, List<string>> _byForm = [];

    public NearWords(IEnumerable<string> words)
    {
        foreach (var word in words.Where(w => w.Length is >= ShortestWord and <= LongestWord))
            foreach (var form in Forms(word, Tolerance(word.Length + 1)))
                (_byForm.TryGetValue(form, out var filed) ? filed : _byForm[form] = []).Add(word);
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
            foreach (var candidate in _byForm.TryGetValue(form, out var filed) ? filed : [])
            {
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

    private static HashSet<string> Forms(string word, int removals)
    {
        var forms = new HashSet<string> { word };
        IReadOnlyCollection<string> longer = [word];
        for (var removed = 0; removed < Math.Min(removals, 2); removed++)
        {
            var shorter = new HashSet<string>();
            foreach (var form in longer)
                for (var i = 0; i < form.Length; i++)
                    shorter.Add(form.Remove(i, 1));
            forms.UnionWith(shorter);
            longer = shorter;
        }
        return forms;
    }
}
