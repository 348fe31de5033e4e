namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>One place in a pattern, as written.</summary>
/// <param name="Words">Words that may stand there.</param>
/// <param name="Classes">Word classes of which one may stand there.</param>
/// <param name="Optional">It may be missing.</param>
/// <param name="Context">It must stand there but is not taken: other patterns may still hear it.</param>
/// <param name="Gap">How many other words may stand between the element before and this one; words that fill do not count.</param>
/// <param name="AnyOrder">This element and the one before may change places.</param>
internal sealed record PatternElement(IReadOnlyList<string> Words, IReadOnlyList<string> Classes, bool Optional, int Gap, bool AnyOrder, bool Context = false);
