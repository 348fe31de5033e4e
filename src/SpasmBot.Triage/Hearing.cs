namespace SpasmBot.Triage;

/// <summary>What was understood of a text.</summary>
/// <param name="Findings">
/// About this person and now, each id once, with what it implies. Things said of others, past and over, supposed, or idioms are not in it.
/// </param>
/// <param name="Command">What it asks of the conversation.</param>
/// <param name="Topic">The id in answers.yaml, when it asks something that can be answered.</param>
/// <param name="Corrected">Findings taken back, 'it is my thigh, not my calf'; never a worrying one.</param>
public sealed record Hearing(IReadOnlyList<HeardFinding> Findings, Command Command, string? Topic, IReadOnlyList<string> Corrected)
{
    public Whose Whose { get; init; }

    /// <summary>How many of its words say something that it was not understood from. Many of them may tell of a sign.</summary>
    public int Unplaced { get; init; }

    public static Hearing Nothing { get; } = new([], Command.None, null, []);
}
