using Microsoft.Bot.Schema;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Speech;

/// <summary>What a person told, as a list for people to read.</summary>
public sealed class FindingNames(DialogContent content, Phrasebook phrasebook)
{
    /// <summary>Short names of what is present or may be, in the order given. What follows from another one is left out.</summary>
    public IReadOnlyList<string> Of(IActivity incoming, IReadOnlyDictionary<string, FindingStatus> findings)
    {
        var language = phrasebook.For(incoming);
        var present = findings
            .Where(finding => finding.Value != FindingStatus.Absent && content.Findings.ContainsKey(finding.Key))
            .Select(finding => content.Findings[finding.Key])
            .ToList();
        var implied = present.SelectMany(finding => finding.Implies).ToHashSet();
        var names = present
            .Where(finding => finding.Kind != FindingKind.Control && !implied.Contains(finding.Id))
            .Select(finding => language.Findings[finding.Id])
            .ToList();
        // 'Cramp' says nothing beside 'Cramp or spasm in the calf'.
        return [.. names.Where(name => !names.Exists(other => other.StartsWith(name + " ", StringComparison.Ordinal)))];
    }
}
