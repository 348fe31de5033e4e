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
        return Holding(condition.All, condition.All.Count, known, doubtCounts)
            && (condition.Any.Count == 0 || Holding(condition.Any, 1, known, doubtCounts))
            && (condition.None.Count == 0 || !Holding(condition.None, 1, known, !doubtCounts))
            && (condition.AtLeast.Count == 0 || Holding(condition.AtLeast, condition.AtLeastCount, known, doubtCounts));
    }

    /// <summary>The same where what was never mentioned is unknown, not absent.</summary>
    public static Truth Judge(this Condition condition, IReadOnlyDictionary<string, FindingStatus> known, bool doubtCounts = true)
    {
        if (condition.Finding is { } id)
            return !known.TryGetValue(id, out var status) ? Truth.Unknown
                : status >= (doubtCounts ? FindingStatus.Possible : FindingStatus.Present) ? Truth.True : Truth.False;
        var truth = AtLeast(condition.All, condition.All.Count, known, doubtCounts);
        if (condition.None.Count > 0)
            truth = Lower(truth, Not(AtLeast(condition.None, 1, known, !doubtCounts)));
        if (condition.Any.Count > 0)
            truth = Lower(truth, AtLeast(condition.Any, 1, known, doubtCounts));
        if (condition.AtLeast.Count > 0)
            truth = Lower(truth, AtLeast(condition.AtLeast, condition.AtLeastCount, known, doubtCounts));
        return truth;
    }

    // Every rule is asked at every message, so these go through lists by hand: an enumerator each would be most of a turn's garbage.
    private static bool Holding(IReadOnlyList<Condition> parts, int count, IReadOnlyDictionary<string, FindingStatus> known, bool doubtCounts)
    {
        for (var i = 0; count > 0 && count <= parts.Count - i; i++)
            if (parts[i].Holds(known, doubtCounts))
                count--;
        return count <= 0;
    }

    private static Truth AtLeast(IReadOnlyList<Condition> parts, int count, IReadOnlyDictionary<string, FindingStatus> known, bool doubtCounts)
    {
        var (sure, possible) = (0, 0);
        for (var i = 0; i < parts.Count; i++)
        {
            var truth = parts[i].Judge(known, doubtCounts);
            sure += truth == Truth.True ? 1 : 0;
            possible += truth != Truth.False ? 1 : 0;
        }
        return sure >= count ? Truth.True : possible >= count ? Truth.Unknown : Truth.False;
    }

    private static Truth Not(Truth truth) => Truth.True - (int)truth;

    private static Truth Lower(Truth a, Truth b) => a < b ? a : b;
}
