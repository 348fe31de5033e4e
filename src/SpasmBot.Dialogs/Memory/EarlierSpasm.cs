using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Memory;

/// <summary>A spasm that the bot advised on before.</summary>
/// <param name="At">When the advice was given (UTC).</param>
/// <param name="Locations">Location findings, such as <c>calf</c>.</param>
/// <param name="Level">The level of the advice.</param>
public sealed record EarlierSpasm(DateTimeOffset At, List<string> Locations, DispositionLevel Level);
