using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>What the bot made of a case.</summary>
/// <param name="Questions">Asked until the outcome, consent and repetitions included.</param>
/// <param name="Volunteered">Facts told unasked, at the question whether there is anything else or in the last answer.</param>
/// <param name="Rules">Ids of the rules that fired.</param>
public sealed record CaseResult(
    WrittenCase Case, DispositionLevel Level, int Questions, int Volunteered, IReadOnlyList<string> Rules, IReadOnlyList<string> Transcript)
{
    public bool IsRight => Level == Case.Level;

    public bool IsCaught => Level >= DispositionLevel.Emergency;
}
