using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Questions;

/// <summary>Something whose condition an answer can settle.</summary>
/// <param name="Told">What the condition mentions of all that the answer can make known.</param>
internal sealed record Reached<T>(T Item, Condition When, string[] Told)
{
    /// <summary>The answer tells something new to the condition, which is not settled without.</summary>
    public bool Turns(IReadOnlyDictionary<string, FindingStatus> known) =>
        Array.Exists(Told, id => !known.ContainsKey(id)) && When.Judge(known) == Truth.Unknown;
}
