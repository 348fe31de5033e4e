using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Memory;

/// <summary>What earlier spasms make of this one: the third within a month, in the same part of the body, keeps coming back.</summary>
public sealed class EarlierSpasms(DialogContent content, TimeProvider time)
{
    private const string KeepsComingBack = "keeps-coming-back";
    private const int Often = 3;
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    // Who tells the same spasm twice in an hour has had one.
    private static readonly TimeSpan SameSpasm = TimeSpan.FromHours(6);

    /// <summary>Takes them into account, once the place is known.</summary>
    /// <returns>The key of the sentence that says so, the first time; else null.</returns>
    public string? Recall(TriageMemory memory, UserProfile profile)
    {
        var places = Places(memory.Case);
        if (memory.EarlierTold || memory.OfSomeoneElse || places.Count == 0)
            return null;
        var now = time.GetUtcNow();
        var counted = new List<DateTimeOffset>();
        foreach (var spasm in profile.Spasms.Where(spasm => spasm.At > now - Month && spasm.Locations.Exists(places.Contains)).OrderBy(spasm => spasm.At))
            if (now - spasm.At >= SameSpasm && (counted.Count == 0 || spasm.At - counted[^1] >= SameSpasm))
                counted.Add(spasm.At);
        if (counted.Count == 0)
            return null;

        memory.EarlierTold = true;
        if (counted.Count + 1 < Often)
            return "earlier-spasm";
        memory.Case.Add(new Statement(null, new() { [KeepsComingBack] = FindingStatus.Present }));
        return "earlier-spasm.often";
    }

    /// <summary>Keeps this one: day, place and level. Further advice on the same spasm changes its level.</summary>
    public void Remember(TriageMemory memory, UserProfile profile, DispositionLevel level)
    {
        var spasm = new EarlierSpasm(time.GetUtcNow(), [.. Places(memory.Case)], level);
        if (memory.Advice is not null && profile.Spasms.Count > 0)
            profile.Spasms.RemoveAt(profile.Spasms.Count - 1);
        profile.Spasms.Add(spasm);
        profile.Spasms.RemoveAll(old => old.At < spasm.At - 12 * Month);
    }

    private List<string> Places(ClinicalCase @case) =>
        [.. @case.Findings.Keys.Where(id => @case.Has(id) && content.Findings.TryGetValue(id, out var finding) && finding.Kind == FindingKind.Location)];
}
