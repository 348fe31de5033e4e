namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// The steps of all patterns of a set by their words and classes, so that one look at each word of a text rules most patterns out,
/// however many alternatives their steps have.
/// </summary>
internal sealed class StepIndex
{
    private readonly Dictionary<int, int[]> _byWord;
    private readonly Dictionary<int, int[]> _byClass;
    private readonly int _count;

    /// <param name="patterns">The patterns of the set.</param>
    /// <param name="numbers">For each pattern the numbers of its steps. Steps with the same alternatives are one.</param>
    public StepIndex(IReadOnlyList<CompiledPattern> patterns, out IReadOnlyList<int[]> numbers)
    {
        var known = new Dictionary<string, int>();
        var byWord = new Dictionary<int, List<int>>();
        var byClass = new Dictionary<int, List<int>>();
        numbers = [.. patterns.Select(pattern => pattern.Steps.Select(Number).ToArray())];
        _count = known.Count;
        _byWord = byWord.ToDictionary(filed => filed.Key, filed => filed.Value.ToArray());
        _byClass = byClass.ToDictionary(filed => filed.Key, filed => filed.Value.ToArray());

        int Number(PatternStep step)
        {
            var key = $"{string.Join(',', step.Words)}|{string.Join(',', step.Classes)}";
            if (known.TryGetValue(key, out var number))
                return number;
            known[key] = number = known.Count;
            foreach (var word in step.Words)
                File(byWord, word, number);
            foreach (var classId in step.Classes)
                File(byClass, classId, number);
            return number;
        }
    }

    /// <summary>For each number whether the text can hold that step at all.</summary>
    public bool[] In(ReadText text)
    {
        var present = new bool[_count];
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

    private static void Mark(Dictionary<int, int[]> index, int key, bool[] present)
    {
        if (index.TryGetValue(key, out var steps))
            foreach (var step in steps)
                present[step] = true;
    }

    private static void File(Dictionary<int, List<int>> index, int key, int step) =>
        (index.TryGetValue(key, out var filed) ? filed : index[key] = []).Add(step);
}
