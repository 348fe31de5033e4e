namespace SpasmBot.Triage.Understanding;

/// <summary>All that was understood of a message, and the tokens that it was understood from.</summary>
internal sealed record HeardText(ReadText Text, IReadOnlyList<JudgedMention> Mentions, Command Command, string? Topic, IReadOnlyList<string> Corrected);
