namespace SpasmBot.Triage;

/// <summary>How a text was understood.</summary>
/// <param name="Words">Each token as it was read; a mended word as 'waek > weak', a word of an idiom as 'killing (idiom)'.</param>
public sealed record Explanation(IReadOnlyList<string> Words, IReadOnlyList<ExplainedMention> Mentions, Command Command, string? Topic);
