using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Rules;

internal static class ConditionEvaluation
{
    /// <summary>
    /// Whether the condition holds, where doubt counts as present in what it asks for and as absent in what it rules out:
    /// a doubt never keeps a condition from holding.
    /// </summary>
    public static bool Holds(this Condition condition, IReadOnlyDictionary<string, FindingStatus> known, bool doubtCounts = true)
    {
        if (condition.Finding is { } id)
            return known.TryGetValue(id, out var status) && status >= (doubtCounts ? FindingStatus.Possible : FindingStatus.Present);
        return condition.All.All(c => c.Holds(known, doubtCounts))
            && (condition.Any.Count == 0 || condition.Any.Any(c => c.Holds(known, doubtCounts)))
            && !condition.None.Any(c => c.Holds(known, !doubtCounts))
            && (condition.AtLeast.Count == 0 || condition.AtLeast.Count(c => c.Holds(known, doubtCounts)) >= condition.AtLeastCount);
    }

    /// <summary>The same where what was never mentioned is unknown, not absent.</summary>
    public static Truth Judge(this Condition condition, IReadOnlyDictionary<string, FindingStatus> known, bool doubtCounts = true)
    {
        if (condition.Finding is { } id)
            return !known.TryGetValue(id, out var status) ? Truth.Unknown
                : status >= (doubtCounts ? FindingStatus.Possible : FindingStatus.Present) ? Truth.True : Truth.False;
        var truth = Truth.True;
        foreach (var part in condition.All)
            truth = Lower(truth, part.Judge(known, doubtCounts));
        foreach (var part in condition.None)
            truth = Lower(truth, Not(part.Judge(known, !doubtCounts)));
        if (condition.Any.Count > 0)
            truth = Lower(truth, AtLeast(1, condition.Any));
        if (condition.AtLeast.Count > 0)
            truth = Lower(truth, AtLeast(condition.AtLeastCount, condition.AtLeast));
        return truth;

        Truth AtLeast(int count, IReadOnlyList<Condition> parts)
        {
            var judged = parts.Select(p => p.Judge(known, doubtCounts)).ToList();
            return judged.Count(t => t == Truth.True) >= count ? Truth.True
                : judged.Count(t => t != Truth.False) >= count ? Truth.Unknown : Truth.False;
        }
    }

    private static Truth Not(Truth truth) => Truth.True - (int)truth;

    private static Truth Lower(Truth a, Truth b) => a < b ? a : b;
}
