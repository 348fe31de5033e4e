namespace SpasmBot.Triage.Content;

/// <summary>Findings that call for a level. The sentence that explains it to the person is in a language's reasons.yaml, under the same id.</summary>
public sealed record TriageRule(string Id, DispositionLevel Level, Condition When, IReadOnlyList<string> Sources, DateOnly? Reviewed);
