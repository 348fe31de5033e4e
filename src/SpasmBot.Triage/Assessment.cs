using SpasmBot.Triage.Content;

namespace SpasmBot.Triage;

/// <param name="Level">That of the most urgent rule; self-care when none fires.</param>
/// <param name="Rules">Every rule that fires, the most urgent first.</param>
public sealed record Assessment(DispositionLevel Level, IReadOnlyList<TriageRule> Rules);
