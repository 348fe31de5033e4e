namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>One place of a compiled pattern: word numbers and class numbers of which one must stand there, or may where it is optional.</summary>
internal sealed record PatternStep(int[] Words, int[] Classes, int Gap, bool IsOptional, bool IsBody, bool IsContext);

/// <summary>A pattern in one order of its parts, ready for matching.</summary>
/// <param name="Owner">What it stands for: an index into the list that it was compiled from.</param>
internal sealed record CompiledPattern(int Owner, PatternStep[] Steps);
