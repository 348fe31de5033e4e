namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>A pattern as it is written in a lexicon, taken apart; see <see cref="PatternParser"/>.</summary>
internal sealed record PatternText(string Written, IReadOnlyList<PatternElement> Elements);
