using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Words that state a finding.</summary>
/// <param name="Status">What they say of it when nothing modifies them: 'heavy legs' may be weakness, 'walking fine' is no walking problem.</param>
internal sealed record FindingPhrase(string FindingId, FindingStatus Status, PatternText Pattern);
