using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Understanding;

/// <param name="Status">Null: not heard.</param>
/// <param name="Borrowed">A location taken from another finding ('my foot feels weak'), because no other place was named.</param>
internal sealed record JudgedMention(Mention Mention, FindingStatus? Status, Verdict Verdict, bool Borrowed = false)
{
    /// <summary>What it leaves, now that it is over.</summary>
    public Finding? Left { get; init; }

    /// <summary>A sign of danger is said not to be there.</summary>
    public bool DeniesDanger => Status == FindingStatus.Absent && Mention.Finding.Danger;
}
