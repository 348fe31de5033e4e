using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Memory;

/// <summary>What was advised, so that a later red flag is told from one that was answered already.</summary>
/// <param name="Level">The level that was said.</param>
/// <param name="Rules">Ids of the rules that had fired.</param>
public sealed record AdviceGiven(DispositionLevel Level, List<string> Rules);
