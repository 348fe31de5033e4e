namespace SpasmBot.Triage.Content;

/// <summary>The answer to a question that people ask, and the words that they ask it in.</summary>
public sealed record AnswerWording(string Text, IReadOnlyList<string> Sources, DateOnly? Reviewed, IReadOnlyList<string> Triggers);
