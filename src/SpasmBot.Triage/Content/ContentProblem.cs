namespace SpasmBot.Triage.Content;

/// <param name="File">Relative to the content folder, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the problem is the whole file.</param>
public sealed record ContentProblem(string File, int Line, string Reason)
{
    public override string ToString() => $"{File}:{Line}: {Reason}";
}
