namespace SpasmBot.Triage.Content;

/// <summary>The content folder cannot be used; the message names each file, line and reason.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
