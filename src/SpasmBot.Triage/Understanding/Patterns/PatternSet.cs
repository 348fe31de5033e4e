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
    public List<PatternMatch> Find(ReadText text) => Find(text, Enumerable.Range(0, text.Count));

    /// <summary>Those that begin at one of the tokens.</summary>
    public List<PatternMatch> Find(ReadText text, IEnumerable<int> tokens)
    {
        var matches = new List<PatternMatch>();
        var held = text.Held;
        var rented = ArrayPool<ulong>.Shared.Rent(_steps.Count);
        var places = rented.AsSpan(0, _steps.Count);
        _steps.Mark(held, places);
        var reading = new PatternReading(text, stackalloc int[_mostSteps], stackalloc TokenRange[_mostSteps]);
        foreach (var at in tokens)
        {
            var ahead = held.Ahead(at);
            foreach (var word in text.Words[at])
                Try(_byWord[word], at, ahead, places, ref reading, matches);
            foreach (var classId in held.ClassesAt[at])
                Try(_byClass[classId], at, ahead, places, ref reading, matches);
        }
        ArrayPool<ulong>.Shared.Return(rented);
        return matches;
    }

    private static void Try(ReadOnlySpan<FiledPattern> patterns, int at, Outlook ahead, ReadOnlySpan<ulong> places, ref PatternReading reading, List<PatternMatch> matches)
    {
        foreach (ref readonly var filed in patterns)
        {
            if (!ahead.Holds(filed.Scarcest, places) || !ahead.HoldsAll(filed.Pattern.Needs, places))
                continue;
            var (pattern, numbers, first, _) = filed.Pattern;
            reading.Begin(pattern, first);
            Choose(pattern, numbers, first + 1, at, places, ref reading, matches);
        }
    }

    /// <summary>What may be missing, from the step on, is left out and taken in, where the text has it at all.</summary>
    private static void Choose(CompiledPattern pattern, int[] numbers, int step, int at, ReadOnlySpan<ulong> places, ref PatternReading reading, List<PatternMatch> matches)
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
        Choose(pattern, numbers, step + 1, at, places, ref reading, matches);
        reading.GoBackTo(taken);
        if (places[numbers[step]] == 0)
            return;
        reading.Take(step);
        Choose(pattern, numbers, step + 1, at, places, ref reading, matches);
    }
}
