using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Words around a number that say what it measures.</summary>
internal sealed record QuantityPhrase(string QuantityId, PatternText Pattern);
