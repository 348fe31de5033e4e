namespace SpasmBot.Triage;

/// <summary>What one message said.</summary>
/// <param name="QuestionId">The question that it answers; null when it was said unasked.</param>
/// <param name="Findings">Finding id to status.</param>
public sealed record Statement(string? QuestionId, Dictionary<string, FindingStatus> Findings);
