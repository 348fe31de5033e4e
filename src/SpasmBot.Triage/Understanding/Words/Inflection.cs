namespace SpasmBot.Triage.Understanding.Words;

/// <summary>
/// Regular endings, so that a list of common words need not spell each form out. Forms that are no words do no harm, and none is stored:
/// a word is asked whether it is a known one with an ending.
/// </summary>
internal sealed class Inflection
{
    private const int ShortestWord = 3;
    private const char InPlaceOfLast = '-';

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _cut;
    private readonly string[] _behind;
    private readonly string[] _inPlace;

    /// <param name="words">The words as they stand in the list.</param>
    /// <param name="endings">To be put behind the word; behind the word without its last letter where they begin with a dash.</param>
    public Inflection(IEnumerable<string> words, IReadOnlyList<string> endings)
    {
        var stems = words.Where(word => word.Length >= ShortestWord).ToHashSet();
        _words = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _cut = stems.Select(word => word[..^1]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
        _behind = [.. endings.Where(ending => ending[0] != InPlaceOfLast)];
        _inPlace = [.. endings.Where(ending => ending[0] == InPlaceOfLast).Select(ending => ending[1..])];
    }

    /// <summary>The word is one of the list with an ending.</summary>
    public bool Makes(string word) => Any(word, _behind, _words) || Any(word, _inPlace, _cut);

    private static bool Any(ReadOnlySpan<char> word, string[] endings, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending) && stems.Contains(word[..^ending.Length]))
                return true;
        return false;
    }
}
