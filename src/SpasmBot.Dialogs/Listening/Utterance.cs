using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Listening;

/// <summary>One message of the person, understood.</summary>
/// <param name="Statement">What it says of the person's case; may hold no finding.</param>
/// <param name="Hearing">Everything heard in it, commands and questions included.</param>
/// <param name="Answer">The answer to the open question, or null when none is open or it is not understood as one.</param>
/// <param name="IsLate">True for a button of a question that is no longer open.</param>
public sealed record Utterance(Statement Statement, Hearing Hearing, Answer? Answer, bool IsLate)
{
    /// <summary>Not understood as the answer, but it denies some of what was asked.</summary>
    public bool Denies { get; init; }

    /// <summary>True when it says anything about the person's body or circumstances.</summary>
    public bool SaysSomething => Statement.Findings.Count > 0;

    /// <summary>True when it says of the person what was not known yet: the 'cramp' of a question about cramps was.</summary>
    public bool TellsNews(ClinicalCase known) => Statement.Findings.Any(finding => !known.Knows(finding.Key, finding.Value));

    /// <summary>True when it is nothing but a command or a question to the bot.</summary>
    public bool IsOnlyAside => IsBareBack || (Answer is null && Hearing.Findings.Count == 0);

    /// <summary>Whether it says that a finding is there.</summary>
    public bool Says(string findingId) => Statement.Findings.GetValueOrDefault(findingId) == FindingStatus.Present;

    // Where no part of the body is asked for, 'back' alone is the command.
    private bool IsBareBack => Hearing.Command == Command.Back && Hearing.Findings.All(finding => finding.Id == "back");
}
