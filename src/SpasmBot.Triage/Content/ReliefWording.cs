namespace SpasmBot.Triage.Content;

public sealed record ReliefWording(string Title, string Text, IReadOnlyList<string> Sources, DateOnly? Reviewed);
