using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

internal sealed record ModifierPhrase(ModifierKind Kind, ModifierPlace Place, PatternText Pattern);
