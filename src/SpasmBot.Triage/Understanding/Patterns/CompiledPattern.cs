namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>One place of a compiled pattern: word numbers and class numbers of which one must stand there.</summary>
internal sealed record PatternStep(int[] Words, int[] Classes, int Gap, bool IsBody, bool IsContext);

/// <summary>One way of saying a pattern, ready for matching.</summary>
/// <param name="Owner">What it stands for: an index into the list that it was compiled from.</param>
internal sealed record CompiledPattern(int Owner, PatternStep[] Steps);
