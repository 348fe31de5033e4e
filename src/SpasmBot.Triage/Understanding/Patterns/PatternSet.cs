using System.Buffers;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Compiled patterns, filed under what their first step may be, and the search for them.</summary>
internal sealed class PatternSet
{
    private readonly NumberedLists<FiledPattern> _byWord;
    private readonly NumberedLists<FiledPattern> _byClass;
    private readonly int _mostSteps;
    private readonly StepIndex _steps;

    public PatternSet(IEnumerable<CompiledPattern> patterns)
    {
        List<CompiledPattern> all = [.. patterns];
        _mostSteps = all.Select(pattern => pattern.Steps.Length).DefaultIfEmpty().Max();
        _steps = new StepIndex(all, out var numbers);
        // A pattern may begin with each step before which none is needed.
        var (byWord, byClass) = (new List<(int, FiledPattern)>(), new List<(int, FiledPattern)>());
        foreach (var (pattern, own) in all.Zip(numbers))
            for (var first = 0; first == 0 || (first < pattern.Steps.Length && pattern.Steps[first - 1].IsOptional); first++)
            {
                var filed = FiledPattern.Of(pattern, own, first);
                foreach (var word in pattern.Steps[first].Words)
                    byWord.Add((word, filed));
                foreach (var classId in pattern.Steps[first].Classes)
                    byClass.Add((classId, filed));
            }
        _byWord = new(byWord);
        _byClass = new(byClass);
    }

    /// <summary>Every pattern at every place where it stands, with and without what may be missing; of one way to say it from one place the nearest reading.</summary>
    public List<PatternMatch> Find(ReadText text)
    {
        var matches = new List<PatternMatch>();
        var held = text.Held;
        var rented = ArrayPool<bool>.Shared.Rent(_steps.Count);
        var present = rented.AsSpan(0, _steps.Count);
        present.Clear();
        _steps.Mark(held, present);
        var reading = new PatternReading(text, stackalloc int[_mostSteps], stackalloc TokenRange[_mostSteps]);
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var word in text.Words[at])
                Try(_byWord[word], at, present, ref reading, matches);
            foreach (var classId in held.ClassesAt[at])
                Try(_byClass[classId], at, present, ref reading, matches);
        }
        ArrayPool<bool>.Shared.Return(rented);
        return matches;
    }

    private static void Try(ReadOnlySpan<FiledPattern> patterns, int at, ReadOnlySpan<bool> present, ref PatternReading reading, List<PatternMatch> matches)
    {
        foreach (ref readonly var filed in patterns)
        {
            if (!filed.MayStand(present))
                continue;
            reading.Begin(filed.Pattern, filed.First);
            Choose(filed.Pattern, filed.Numbers, filed.First + 1, at, present, ref reading, matches);
        }
    }

    /// <summary>What may be missing, from the step on, is left out and taken in, where the text has it at all.</summary>
    private static void Choose(CompiledPattern pattern, int[] numbers, int step, int at, ReadOnlySpan<bool> present, ref PatternReading reading, List<PatternMatch> matches)
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
}
