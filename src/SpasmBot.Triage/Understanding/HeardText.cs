namespace SpasmBot.Triage.Understanding;

/// <summary>All that was understood of a message, and the tokens that it was understood from.</summary>
/// <param name="OnlyCorrects">It does nothing but put one place for another.</param>
internal sealed record HeardText(ReadText Text, IReadOnlyList<JudgedMention> Mentions, Command Command, string? Topic, IReadOnlyList<string> Corrected, bool OnlyCorrects)
{
    /// <summary>What the words mention, before it was judged.</summary>
    public required IReadOnlyList<Mention> Found { get; init; }

    /// <summary>What was known before it was read.</summary>
    public required Telling Telling { get; init; }

    public required Whose Whose { get; init; }
}
