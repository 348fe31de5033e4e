namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>A pattern as it is filed under one of its steps.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Numbers">The numbers of its steps in the <see cref="StepIndex"/>.</param>
/// <param name="First">The step that it is filed under.</param>
/// <param name="Scarcest">The number of that later step which must stand there in the fewest words; -1 for none.</param>
/// <param name="Needs">The numbers of all other later steps that must stand there.</param>
internal readonly record struct FiledPattern(CompiledPattern Pattern, int[] Numbers, int First, int Scarcest, int[] Needs)
{
    private const int MeansMany = 20;

    public static FiledPattern Of(CompiledPattern pattern, int[] numbers, int first)
    {
        var needs = new List<int>();
        var (scarcest, fewest) = (-1, int.MaxValue);
        for (var i = first + 1; i < pattern.Steps.Length; i++)
        {
            var step = pattern.Steps[i];
            if (step.IsOptional)
                continue;
            needs.Add(numbers[i]);
            if (step.Words.Length + MeansMany * step.Classes.Length is var words && words < fewest)
                (scarcest, fewest) = (numbers[i], words);
        }
        needs.Remove(scarcest);
        return new FiledPattern(pattern, numbers, first, scarcest, [.. needs]);
    }

    /// <summary>The text has all that the pattern needs behind its first step, somewhere. Most are ruled out here, by one look.</summary>
    public bool MayStand(ReadOnlySpan<bool> present)
    {
        if (Scarcest < 0)
            return true;
        if (!present[Scarcest])
            return false;
        foreach (var step in Needs)
            if (!present[step])
                return false;
        return true;
    }
}
