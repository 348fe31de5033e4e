namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>A step that must stand somewhere behind the first one of a pattern, and how far behind it may at most.</summary>
/// <param name="Step">Its number in the <see cref="StepIndex"/>.</param>
/// <param name="Words">The words before it: of gaps, and of steps that are words.</param>
/// <param name="Phrases">The steps before it that may be phrases.</param>
internal readonly record struct StepNeed(int Step, short Words, short Phrases)
{
    /// <summary>The need of a pattern with no further step: what stands everywhere.</summary>
    public static StepNeed None => new(StepIndex.Everywhere, 0, 0);
}
