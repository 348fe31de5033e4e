namespace SpasmBot.Triage.Understanding;

/// <summary>All that was understood of a message, and the tokens that it was understood from.</summary>
/// <param name="OnlyCorrects">It does nothing but put one place for another.</param>
internal sealed record HeardText(ReadText Text, IReadOnlyList<JudgedMention> Mentions, Command Command, string? Topic, IReadOnlyList<string> Corrected, bool OnlyCorrects);
