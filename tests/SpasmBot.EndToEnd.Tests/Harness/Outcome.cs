namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>The entity <c>spasmbot/outcome</c>.</summary>
public sealed record Outcome(
    string Level, IReadOnlyList<string> Rules, IReadOnlyList<OutcomeFinding> Findings, IReadOnlyList<string> Measures,
    IReadOnlyList<string> Sources, string ContentVersion)
{
    public bool Urgent => Level.StartsWith("emergency", StringComparison.Ordinal);
}
