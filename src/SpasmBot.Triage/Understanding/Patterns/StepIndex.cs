namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// The steps of all patterns of a set by their words and classes, so that one look at each word of a text rules most patterns out,
/// however many alternatives their steps have.
/// </summary>
internal sealed class StepIndex
{
    /// <summary>The number of no step at all, which stands everywhere.</summary>
    public const int Everywhere = 0;

    private readonly NumberedLists<int> _byWord;
    private readonly NumberedLists<int> _byClass;

    /// <param name="patterns">The patterns of the set.</param>
    /// <param name="numbers">For each pattern the numbers of its steps. Steps with the same alternatives are one; the first of a pattern is not looked for.</param>
    public StepIndex(IReadOnlyList<CompiledPattern> patterns, out IReadOnlyList<int[]> numbers)
    {
        var known = new Dictionary<string, int>();
        var byWord = new List<(int, int)>();
        var byClass = new List<(int, int)>();
        numbers = [.. patterns.Select(pattern => pattern.Steps.Select((step, i) => i == 0 ? Everywhere : Number(step)).ToArray())];
        Count = known.Count + 1;
        _byWord = new NumberedLists<int>(byWord);
        _byClass = new NumberedLists<int>(byClass);

        int Number(PatternStep step)
        {
            var key = $"{string.Join(',', step.Words)}|{string.Join(',', step.Classes)}";
            if (known.TryGetValue(key, out var number))
                return number;
            known[key] = number = known.Count + 1;
            byWord.AddRange(step.Words.Select(word => (word, number)));
            byClass.AddRange(step.Classes.Select(classId => (classId, number)));
            return number;
        }
    }

    /// <summary>How many numbers there are.</summary>
    public int Count { get; }

    /// <summary>Notes for each number the stretches of the text that hold the step.</summary>
    public void Mark(HeldWords held, Span<ulong> places)
    {
        places.Clear();
        places[Everywhere] = ulong.MaxValue;
        foreach (var (word, stretches) in held.Words)
            foreach (var step in _byWord[word])
                places[step] |= stretches;
        foreach (var (classId, stretches) in held.Classes)
            foreach (var step in _byClass[classId])
                places[step] |= stretches;
    }
}
