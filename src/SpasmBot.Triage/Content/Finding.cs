namespace SpasmBot.Triage.Content;

/// <param name="Danger">Worrying by itself: never taken back by a correction.</param>
/// <param name="Implies">More general findings that are then present too.</param>
/// <param name="Lasting">Counts although it is over: a faint, a fit, an overdose.</param>
/// <param name="Length">How long a spasm lasts; of a cause that is spoken of, how long that took.</param>
/// <param name="Since">For how long already. Years and months are told of many things: it counts where the spasm is asked about or spoken of.</param>
/// <param name="Often">How often it comes; beside a medicine or a drink, how often that is taken.</param>
/// <param name="Passed">The finding that it leaves when it came with the spasm and is gone.</param>
/// <param name="Spasm">What the triage is of: who has it is the patient.</param>
/// <param name="Dependent">Whoever it is true of does not write: beside the writer's own spasm it tells of another.</param>
public sealed record Finding(string Id, FindingKind Kind, bool Danger, IReadOnlyList<string> Implies, bool Lasting = false, bool Length = false, bool Since = false, bool Often = false,
    bool Spasm = false, string? Passed = null, bool Dependent = false)
{
    /// <summary>A symptom that may tell of something serious.</summary>
    public bool IsSign => Kind == FindingKind.Symptom && Danger;
}
