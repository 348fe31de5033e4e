namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// The steps of all patterns of a set by their words and classes, so that one look at each word of a text rules most patterns out,
/// however many alternatives their steps have.
/// </summary>
internal sealed class StepIndex
{
    private readonly NumberedLists<int> _byWord;
    private readonly NumberedLists<int> _byClass;

    /// <param name="patterns">The patterns of the set.</param>
    /// <param name="numbers">For each pattern the numbers of its steps. Steps with the same alternatives are one.</param>
    public StepIndex(IReadOnlyList<CompiledPattern> patterns, out IReadOnlyList<int[]> numbers)
    {
        var known = new Dictionary<string, int>();
        var byWord = new List<(int, int)>();
        var byClass = new List<(int, int)>();
        numbers = [.. patterns.Select(pattern => pattern.Steps.Select(Number).ToArray())];
        Count = known.Count;
        _byWord = new NumberedLists<int>(byWord);
        _byClass = new NumberedLists<int>(byClass);

        int Number(PatternStep step)
        {
            var key = $"{string.Join(',', step.Words)}|{string.Join(',', step.Classes)}";
            if (known.TryGetValue(key, out var number))
                return number;
            known[key] = number = known.Count;
            byWord.AddRange(step.Words.Select(word => (word, number)));
            byClass.AddRange(step.Classes.Select(classId => (classId, number)));
            return number;
        }
    }

    /// <summary>How many steps there are.</summary>
    public int Count { get; }

    /// <summary>Notes for each number whether the text can hold that step at all.</summary>
    public void Mark(HeldWords held, Span<bool> present)
    {
        foreach (var word in held.Words)
            foreach (var step in _byWord[word])
                present[step] = true;
        foreach (var classId in held.Classes)
            foreach (var step in _byClass[classId])
                present[step] = true;
    }
}
