using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Compiled patterns, filed under what their first step may be, and the search for them.</summary>
internal sealed class PatternSet
{
    private static readonly FiledPattern[] Nothing = [];

    private readonly Dictionary<int, FiledPattern[]> _byWord;
    private readonly Dictionary<int, FiledPattern[]> _byClass;
    private readonly int _mostSteps;
    private readonly StepIndex _steps;

    public PatternSet(IEnumerable<CompiledPattern> patterns)
    {
        List<CompiledPattern> all = [.. patterns];
        _mostSteps = all.Select(pattern => pattern.Steps.Length).DefaultIfEmpty().Max();
        _steps = new StepIndex(all, out var numbers);
        // A pattern may begin with each step before which none is needed.
        var filed = all.Zip(numbers).SelectMany(pattern => Firsts(pattern.First.Steps).Select(first => new FiledPattern(pattern.First, pattern.Second, first))).ToList();
        _byWord = By(filed, step => step.Words);
        _byClass = By(filed, step => step.Classes);
    }

    /// <summary>Every pattern at every place where it stands, with and without what may be missing; of one way to say it from one place the nearest reading.</summary>
    public List<PatternMatch> Find(ReadText text)
    {
        var matches = new List<PatternMatch>();
        var present = _steps.In(text);
        var reading = new PatternReading(text, stackalloc int[_mostSteps], stackalloc TokenRange[_mostSteps]);
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var word in text.Words[at])
                Try(_byWord.GetValueOrDefault(word, Nothing), at, present, ref reading, matches);
            var classes = text.ClassesAt(at);
            for (var i = 0; i < classes.Count; i++)
                if (IsFirst(classes, i))
                    Try(_byClass.GetValueOrDefault(classes[i].ClassId, Nothing), at, present, ref reading, matches);
        }
        return matches;
    }

    private static IEnumerable<int> Firsts(PatternStep[] steps) => Enumerable.Range(0, steps.Length).TakeWhile(step => step == 0 || steps[step - 1].IsOptional);

    private static Dictionary<int, FiledPattern[]> By(List<FiledPattern> filed, Func<PatternStep, int[]> keys) =>
        filed.SelectMany(pattern => keys(pattern.Pattern.Steps[pattern.First]).Select(key => (key, pattern)))
            .GroupBy(entry => entry.key, entry => entry.pattern)
            .ToDictionary(entry => entry.Key, entry => entry.ToArray());

    /// <summary>A class may begin at a token with several phrases.</summary>
    private static bool IsFirst(IReadOnlyList<ClassPlace> classes, int index)
    {
        for (var i = 0; i < index; i++)
            if (classes[i].ClassId == classes[index].ClassId)
                return false;
        return true;
    }

    private static void Try(FiledPattern[] patterns, int at, bool[] present, ref PatternReading reading, List<PatternMatch> matches)
    {
        foreach (var (pattern, numbers, first) in patterns)
        {
            if (!HasAll(present, pattern, numbers, first))
                continue;
            reading.Begin(pattern, first);
            Choose(pattern, numbers, first + 1, at, present, ref reading, matches);
        }
    }

    /// <summary>What may be missing, from the step on, is left out and taken in, where the text has it at all.</summary>
    private static void Choose(CompiledPattern pattern, int[] numbers, int step, int at, bool[] present, ref PatternReading reading, List<PatternMatch> matches)
    {
        while (step < pattern.Steps.Length && !pattern.Steps[step].IsOptional)
            reading.Take(step++);
        if (step == pattern.Steps.Length)
        {
            if (reading.Stands(at))
                matches.Add(reading.Match());
            return;
        }
        var taken = reading.Count;
        Choose(pattern, numbers, step + 1, at, present, ref reading, matches);
        reading.GoBackTo(taken);
        if (!present[numbers[step]])
            return;
        reading.Take(step);
        Choose(pattern, numbers, step + 1, at, present, ref reading, matches);
    }

    private static bool HasAll(bool[] present, CompiledPattern pattern, int[] numbers, int first)
    {
        for (var step = first + 1; step < numbers.Length; step++)
            if (!pattern.Steps[step].IsOptional && !present[numbers[step]])
                return false;
        return true;
    }

    /// <param name="Numbers">The numbers of its steps in the <see cref="StepIndex"/>.</param>
    /// <param name="First">The step that it is filed under.</param>
    private readonly record struct FiledPattern(CompiledPattern Pattern, int[] Numbers, int First);
}
