using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>How far one looks ahead from a token for the steps of a pattern.</summary>
/// <param name="First">The token's stretch of <see cref="Stretches"/>.</param>
/// <param name="Last">The last stretch of its sentence.</param>
/// <param name="Before">The words before it.</param>
/// <param name="Shift">A stretch holds two to the power of this many words.</param>
/// <param name="LongestPhrase">How many words a phrase takes at most in this text.</param>
internal readonly record struct Outlook(int First, int Last, int Before, int Shift, int LongestPhrase)
{
    /// <param name="need">What must stand within its reach.</param>
    /// <param name="places">The stretches that hold each step.</param>
    public bool Holds(StepNeed need, ReadOnlySpan<ulong> places)
    {
        var last = Math.Min(Last, (Before + need.Words + need.Phrases * LongestPhrase) >> Shift);
        return ((places[need.Step] >> First) & ((2UL << (last - First)) - 1)) != 0;
    }

    public bool HoldsAll(StepNeed[] needs, ReadOnlySpan<ulong> places)
    {
        foreach (var need in needs)
            if (!Holds(need, places))
                return false;
        return true;
    }
}
