namespace SpasmBot.Triage;

/// <param name="Measure">Its kind: stretch, move, massage, heat, ice, otc, rest ...</param>
/// <param name="WordingId">The key in a language's relief.yaml, e.g. <c>stretch.calf</c>.</param>
public sealed record ReliefStep(string Measure, string WordingId);
