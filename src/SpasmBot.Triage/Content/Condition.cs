namespace SpasmBot.Triage.Content;

/// <summary>
/// What must be known for a rule, a question or a measure: either one finding, or lists of conditions that must all hold together
/// (all of <see cref="All"/>, one of <see cref="Any"/>, none of <see cref="None"/>, a number of <see cref="AtLeast"/>).
/// </summary>
public sealed record Condition
{
    /// <summary>Set: the condition is this finding, and the lists are empty.</summary>
    public string? Finding { get; init; }

    public IReadOnlyList<Condition> All { get; init; } = [];

    public IReadOnlyList<Condition> Any { get; init; } = [];

    public IReadOnlyList<Condition> None { get; init; } = [];

    public IReadOnlyList<Condition> AtLeast { get; init; } = [];

    public int AtLeastCount { get; init; }

    public static Condition Of(string findingId) => new() { Finding = findingId };

    /// <summary>Every finding that it mentions.</summary>
    public IEnumerable<string> Mentions() =>
        Finding is not null ? [Finding] : All.Concat(Any).Concat(None).Concat(AtLeast).SelectMany(c => c.Mentions());
}
