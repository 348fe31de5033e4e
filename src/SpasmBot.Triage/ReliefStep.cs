namespace SpasmBot.Triage;

/// <param name="Measure">Its kind: stretch, move, massage, heat, ice, otc, rest ...</param>
/// <param name="WordingId">The key in a language's relief.yaml, e.g. <c>stretch.calf</c>.</param>
/// <param name="IsSlow">It cannot have helped by the time at which the person answers.</param>
public sealed record ReliefStep(string Measure, string WordingId, bool IsSlow = false)
{
    /// <summary>A pain reliever, or whom to ask before one is taken.</summary>
    public bool IsPainReliever => Measure is "otc" or "ask-pharmacist";
}
