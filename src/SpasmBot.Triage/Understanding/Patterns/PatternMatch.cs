namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Where a pattern stands in a text.</summary>
/// <param name="Owner">What the pattern stands for, as in <see cref="CompiledPattern"/>.</param>
/// <param name="Steps">Its steps without those that are only context; at least one.</param>
/// <param name="Places">For each of these steps, the tokens that it took.</param>
internal sealed record PatternMatch(int Owner, PatternStep[] Steps, TokenRange[] Places)
{
    public int First => Places[0].Start;

    public int End => Places[^1].End;

    public int Size { get; } = Places.Sum(p => p.Length);

    public static PatternMatch Of(int owner, PatternStep[] steps, TokenRange[] places)
    {
        if (!Array.Exists(steps, s => s.IsContext))
            return new PatternMatch(owner, steps, places);
        var taken = Enumerable.Range(0, places.Length).Where(i => !steps[i].IsContext).ToList();
        return new PatternMatch(owner, [.. taken.Select(i => steps[i])], [.. taken.Select(i => places[i])]);
    }

    public bool Takes(int token) => Array.Exists(Places, p => p.Holds(token));

    public bool Overlaps(PatternMatch other) => Array.Exists(Places, p => Array.Exists(other.Places, p.Overlaps));

    /// <summary>Some of its words stand in the range, and some outside.</summary>
    public bool Straddles(TokenRange range) => Array.Exists(Places, p => p.Overlaps(range)) && Array.Exists(Places, p => p.Start < range.Start || p.End > range.End);

    /// <summary>Every token that this one took, the other took as well.</summary>
    public bool IsWithin(PatternMatch other)
    {
        foreach (var place in Places)
            for (var i = place.Start; i < place.End; i++)
                if (!other.Takes(i))
                    return false;
        return true;
    }
}
