using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

internal sealed record CommandPhrase(Command Command, CommandPlace Place, PatternText Pattern);
