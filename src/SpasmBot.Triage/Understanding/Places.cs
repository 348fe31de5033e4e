using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Which of the parts of the body that were named is where the spasm is. In 'my calf cramps and my foot feels weak' that is the calf;
/// where no other place was named, in 'my leg is swollen', the one that has the symptom stands in.
/// </summary>
internal static class Places
{
    public static List<JudgedMention> Settle(ReadText text, List<JudgedMention> judged, MentionIndex index)
    {
        judged = Corrected(text, judged);
        var byMention = new Dictionary<Mention, JudgedMention>(judged.Select(j => KeyValuePair.Create(j.Mention, j)), ReferenceEqualityComparer.Instance);
        var settled = judged.Select(j => IsPlace(j) && j.Status == FindingStatus.Present && Owner(j, byMention, index) is { } owner
            ? owner.Status == FindingStatus.Absent && StandsByComplaint(j.Mention, judged, text) ? j
            : owner.Status > FindingStatus.Absent && !j.Mention.Finding.Danger
                ? j with { Borrowed = true }
                : j with { Status = null, Verdict = Verdict.NotTheSpasm }
            : j).ToList();
        var named = settled.Exists(j => IsPlace(j) && j is { Borrowed: false, Status: > FindingStatus.Absent });
        return named
            ? [.. settled.Select(j => j.Borrowed ? j with { Status = null, Verdict = Verdict.NotTheSpasm, Borrowed = false } : j)]
            : settled;
    }

    /// <summary>'Not my calf, my thigh': where all places stand in one denial, what follows the comma is put in the place of what is denied.</summary>
    private static List<JudgedMention> Corrected(ReadText text, List<JudgedMention> judged)
    {
        var places = judged.Where(IsPlace).ToList();
        if (places.Count < 2 || !places.TrueForAll(p => p.Verdict == Verdict.Negated))
            return judged;
        var from = places[0].Mention.Match.End;
        var to = places[^1].Mention.Match.First;
        if (from >= to || !Enumerable.Range(from, to - from).All(i => text.Fills(i) || text.Tokens[i].Kind == TokenKind.Comma))
            return judged;
        return [.. judged.Select(j => IsPlace(j) && j.Mention.Match.First >= to ? j with { Status = FindingStatus.Present, Verdict = Verdict.Heard } : j)];
    }

    /// <summary>The calf of 'calf cramp, no weakness' and 'a cramp in my calf without weakness', which only the weakness is not in.</summary>
    private static bool StandsByComplaint(Mention place, List<JudgedMention> judged, ReadText text) => judged.Exists(j =>
        j is { Status: FindingStatus.Present, Mention.Finding: { Kind: FindingKind.Symptom, Danger: false } }
        && (IsGap(j.Mention.Match.End, place.Match.First, text) || IsGap(place.Match.End, j.Mention.Match.First, text)));

    private static bool IsGap(int from, int to, ReadText text) =>
        from <= to && Enumerable.Range(from, to - from).All(i => !text.Tokens[i].IsPunctuation && (text.Fills(i) || text.Joins(i)));

    private static bool IsPlace(JudgedMention j) => j.Mention.Finding.Kind == FindingKind.Location;

    private static JudgedMention? Owner(JudgedMention place, Dictionary<Mention, JudgedMention> judged, MentionIndex index)
    {
        JudgedMention? best = null;
        foreach (var mention in index.At(place.Mention.Match.First))
        {
            if (mention.Finding.Kind == FindingKind.Location)
                continue;
            var owner = judged[mention];
            if (best is null || (owner.Status ?? FindingStatus.Absent) > (best.Status ?? FindingStatus.Absent))
                best = owner;
        }
        return best;
    }
}
