namespace SpasmBot.Triage.Content;

/// <summary>What is answered to a question in the place of its usual answer, or asked after it, where something is known of the person.</summary>
/// <param name="Say">Id of the answer.</param>
/// <param name="When">It holds when this is known; null: always.</param>
/// <param name="From">It holds from this level on; null: at any.</param>
/// <param name="Ask">Id of a question that is asked then; null: none.</param>
public sealed record AnswerVariant(string Say, Condition? When = null, DispositionLevel? From = null, string? Ask = null);
