using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>A part of a message, as its commas cut it, with the first and the last token that are more than politeness.</summary>
internal readonly record struct SaidPart(TokenRange Range, int First, int Last)
{
    public bool IsMerePoliteness => First > Last;

    /// <summary>Where a command may begin that is all that the part says: the politeness may be of it.</summary>
    public IEnumerable<int> Beginnings => Enumerable.Range(Range.Start, First + 1 - Range.Start);
}
