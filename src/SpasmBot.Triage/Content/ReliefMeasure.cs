namespace SpasmBot.Triage.Content;

/// <param name="Id">The key in a language's relief.yaml, e.g. <c>stretch.calf</c>.</param>
/// <param name="Measure">Its kind: stretch, move, massage, heat, ice, otc, rest ...</param>
/// <param name="When">Advised when this holds; null: always.</param>
/// <param name="Unless">Left out when this holds; null: never.</param>
/// <param name="After">The question that must have been answered before; null: none. What was never asked is not known to be safe.</param>
/// <param name="Hold">The seconds for which it is held; null: none are given.</param>
/// <param name="IsSlow">It is not asked about at once if it helped.</param>
public sealed record ReliefMeasure(string Id, string Measure, Condition? When, Condition? Unless, string? After, IReadOnlyList<string> Sources, int? Hold = null, bool IsSlow = false);
