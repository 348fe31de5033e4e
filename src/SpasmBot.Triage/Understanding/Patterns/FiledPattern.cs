namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>A pattern as it is filed under one of its steps.</summary>
/// <param name="Scarcest">That later step which must stand there in the fewest words: most patterns are ruled out by one look at it.</param>
/// <param name="Pattern">The rest of it.</param>
internal readonly record struct FiledPattern(StepNeed Scarcest, PatternStart Pattern)
{
    private const int MeansMany = 20;

    public static FiledPattern Of(CompiledPattern pattern, int[] numbers, int first)
    {
        var needs = new List<StepNeed>();
        var (scarcest, fewest) = (StepNeed.None, int.MaxValue);
        var (words, phrases) = (0, 0);
        for (var i = first; i < pattern.Steps.Length; i++)
        {
            var step = pattern.Steps[i];
            words += i == first ? 0 : step.Gap;
            if (i > first && !step.IsOptional)
            {
                var need = new StepNeed(numbers[i], (short)words, (short)phrases);
                needs.Add(need);
                if (step.Words.Length + MeansMany * step.Classes.Length is var ways && ways < fewest)
                    (scarcest, fewest) = (need, ways);
            }
            if (step.Classes.Length == 0)
                words++;
            else
                phrases++;
        }
        needs.Remove(scarcest);
        return new FiledPattern(scarcest, new PatternStart(pattern, numbers, first, [.. needs]));
    }
}
