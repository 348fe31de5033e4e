using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>A modifier's words in a text.</summary>
internal sealed record Modifier(ModifierKind Kind, ModifierPlace Place, PatternMatch Match);
