namespace SpasmBot.Triage;

/// <summary>One finding that a text mentions.</summary>
/// <param name="Pattern">The lexicon's pattern that heard it.</param>
/// <param name="Verdict">What the words around made of it: heard, negated, doubted, over, supposed, of-another, not-the-spasm.</param>
/// <param name="Status">Null: it was left out.</param>
public sealed record ExplainedMention(string FindingId, string Pattern, string Words, string Verdict, FindingStatus? Status);
