namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// The steps of all patterns of a set by their words and classes, so that one look at each word of a text rules most patterns out,
/// however many alternatives their steps have.
/// </summary>
internal sealed class StepIndex
{
    private readonly Dictionary<int, List<int>> _byWord = [];
    private readonly Dictionary<int, List<int>> _byClass = [];
    private readonly Dictionary<string, int> _known = [];

    /// <returns>The numbers of its steps but the first, which needs no look: it is where the search begins.</returns>
    public int[] Add(CompiledPattern pattern) => [.. pattern.Steps.Skip(1).Select(Number)];

    /// <summary>For each number whether the text can hold that step at all.</summary>
    public bool[] In(ReadText text)
    {
        var present = new bool[_known.Count];
        var words = new HashSet<int>();
        var classes = new HashSet<int>();
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var word in text.Words[at])
                if (words.Add(word))
                    Mark(_byWord, word, present);
            foreach (var place in text.ClassesAt(at))
                if (classes.Add(place.ClassId))
                    Mark(_byClass, place.ClassId, present);
        }
        return present;
    }

    private static void Mark(Dictionary<int, List<int>> index, int key, bool[] present)
    {
        if (index.TryGetValue(key, out var steps))
            foreach (var step in steps)
                present[step] = true;
    }

    /// <summary>Steps with the same alternatives are one.</summary>
    private int Number(PatternStep step)
    {
        var key = $"{string.Join(',', step.Words)}|{string.Join(',', step.Classes)}";
        if (_known.TryGetValue(key, out var number))
            return number;
        _known[key] = number = _known.Count;
        foreach (var word in step.Words)
            File(_byWord, word, number);
        foreach (var classId in step.Classes)
            File(_byClass, classId, number);
        return number;
    }

    private static void File(Dictionary<int, List<int>> index, int key, int step) =>
        (index.TryGetValue(key, out var filed) ? filed : index[key] = []).Add(step);
}
