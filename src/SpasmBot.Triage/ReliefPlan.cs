namespace SpasmBot.Triage;

/// <summary>The measures that fit, in the order in which they are advised.</summary>
public sealed record ReliefPlan(IReadOnlyList<ReliefStep> Steps);
