namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>A pattern that begins with one of its steps.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Numbers">The numbers of its steps in the <see cref="StepIndex"/>.</param>
/// <param name="First">The step that it begins with.</param>
/// <param name="Needs">All later steps that must stand there, but for the scarcest.</param>
internal sealed record PatternStart(CompiledPattern Pattern, int[] Numbers, int First, StepNeed[] Needs);
