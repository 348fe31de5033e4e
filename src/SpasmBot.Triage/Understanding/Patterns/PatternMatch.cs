namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Where a pattern stands in a text.</summary>
/// <param name="Owner">What the pattern stands for, as in <see cref="CompiledPattern"/>.</param>
/// <param name="Steps">Its steps without those that are only context; at least one.</param>
/// <param name="Places">For each of these steps, the tokens that it took.</param>
internal sealed record PatternMatch(int Owner, PatternStep[] Steps, TokenRange[] Places)
{
    public int First => Places[0].Start;

    public int End => Places[^1].End;

    public int Size { get; } = Taken(Places);

    public static PatternMatch Of(int owner, PatternStep[] steps, TokenRange[] places) =>
        Array.Exists(steps, s => s.IsContext) ? WithoutContext(owner, steps, places) : new PatternMatch(owner, steps, places);

    private static PatternMatch WithoutContext(int owner, PatternStep[] steps, TokenRange[] places)
    {
        var taken = Enumerable.Range(0, places.Length).Where(i => !steps[i].IsContext).ToList();
        return new PatternMatch(owner, [.. taken.Select(i => steps[i])], [.. taken.Select(i => places[i])]);
    }

    // Loops, for these are asked of every match with every other, and a closure each would be most of what a message allocates.
    public bool Takes(int token)
    {
        foreach (var place in Places)
            if (place.Holds(token))
                return true;
        return false;
    }

    public bool Overlaps(TokenRange range)
    {
        foreach (var place in Places)
            if (place.Overlaps(range))
                return true;
        return false;
    }

    public bool Overlaps(PatternMatch other)
    {
        foreach (var place in other.Places)
            if (Overlaps(place))
                return true;
        return false;
    }

    /// <summary>Some of its words stand in the range, and some outside.</summary>
    public bool Straddles(TokenRange range) => Overlaps(range) && Array.Exists(Places, p => p.Start < range.Start || p.End > range.End);

    /// <summary>Every token that this one took, the other took as well.</summary>
    public bool IsWithin(PatternMatch other)
    {
        foreach (var place in Places)
            for (var i = place.Start; i < place.End; i++)
                if (!other.Takes(i))
                    return false;
        return true;
    }

    private static int Taken(TokenRange[] places)
    {
        var size = 0;
        foreach (var place in places)
            size += place.Length;
        return size;
    }
}
