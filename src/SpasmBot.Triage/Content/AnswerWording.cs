namespace SpasmBot.Triage.Content;

/// <summary>The answer to a question that people ask, and the words that they ask it in.</summary>
/// <param name="Explains">The words of the bot's own questions that it explains; most explain none.</param>
public sealed record AnswerWording(string Text, IReadOnlyList<string> Sources, DateOnly? Reviewed, IReadOnlyList<string> Triggers, IReadOnlyList<string> Explains);
