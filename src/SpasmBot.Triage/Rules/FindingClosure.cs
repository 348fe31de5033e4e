using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Rules;

/// <summary>
/// What follows from findings: a weak leg is also weakness, and 'no weakness' is also no weak leg.
/// A closure never lowers a status that was said outright.
/// </summary>
internal sealed class FindingClosure
{
    private readonly Dictionary<string, string[]> _moreGeneral = [];
    private readonly Dictionary<string, string[]> _moreSpecial = [];

    public FindingClosure(DialogContent content)
    {
        foreach (var id in content.Findings.Keys)
            _moreGeneral[id] = [.. Ancestors(content, id)];
        foreach (var id in content.Findings.Keys)
            _moreSpecial[id] = [.. content.Findings.Keys.Where(other => _moreGeneral[other].Contains(id))];
    }

    /// <summary>The more general findings that this one implies, directly or not; without itself.</summary>
    public IReadOnlyList<string> Implied(string id) => _moreGeneral.TryGetValue(id, out var ids) ? ids : [];

    /// <summary>The more special findings that imply this one, directly or not; without itself.</summary>
    public IReadOnlyList<string> Special(string id) => _moreSpecial.TryGetValue(id, out var ids) ? ids : [];

    /// <summary>What was said, followed by what follows from it.</summary>
    public Dictionary<string, FindingStatus> Close(IReadOnlyDictionary<string, FindingStatus> said)
    {
        var closed = new Dictionary<string, FindingStatus>(2 * said.Count);
        foreach (var (id, status) in said)
            closed[id] = status;
        foreach (var (id, status) in said)
            if (status > FindingStatus.Absent)
                foreach (var general in _moreGeneral.GetValueOrDefault(id, []))
                    if (!closed.TryGetValue(general, out var known) || known < status)
                        closed[general] = status;
        foreach (var (id, status) in said)
            if (status == FindingStatus.Absent && closed[id] == FindingStatus.Absent)
                foreach (var special in _moreSpecial.GetValueOrDefault(id, []))
                    closed.TryAdd(special, FindingStatus.Absent);
        return closed;
    }

    private static HashSet<string> Ancestors(DialogContent content, string id)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([id]);
        while (open.TryPop(out var next))
            foreach (var general in content.Findings.TryGetValue(next, out var finding) ? finding.Implies : [])
                if (general != id && seen.Add(general))
                    open.Push(general);
        return seen;
    }
}
