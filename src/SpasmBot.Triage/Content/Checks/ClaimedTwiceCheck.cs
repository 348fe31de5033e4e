using SpasmBot.Triage.Content.Reading;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>A phrase that two findings claim is heard as both. Where that is meant, the lexicon lists it under <c>bothMeant</c>.</summary>
internal sealed class ClaimedTwiceCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        foreach (var pack in checkedContent.Languages)
        {
            var part = ContentParts.Lexicon(pack.Id);
            var claims = Claims([.. pack.Lexicon.Findings.SelectMany(SaidPhrase.Of)], 0, []).ToDictionary(claim => claim.Said, claim => claim.By);
            foreach (var (said, phrases) in claims.Where(claim => !pack.Lexicon.BothMeant.Contains(claim.Key)))
                yield return checkedContent.Problem(part, $"{phrases[^1].FindingId} {phrases[^1].Pattern.Written}",
                    $"'{said}' is claimed by {string.Join(" and ", phrases.Select(p => p.FindingId).Distinct())}: list it under bothMeant if that is meant");
            foreach (var said in pack.Lexicon.BothMeant.Where(said => !claims.ContainsKey(said)))
                yield return new ContentProblem(part, 0, $"'{said}' stands under bothMeant, and no two findings claim it");
        }
    }

    /// <summary>Word for word, and only on where two findings still go the same way: all that they say would be millions of wordings.</summary>
    private static IEnumerable<(string Said, List<FindingPhrase> By)> Claims(List<SaidPhrase> phrases, int at, IReadOnlyList<string> said)
    {
        var whole = phrases.FindAll(phrase => phrase.Places.Count == at);
        if (AreOfTwo(whole))
            yield return (string.Join(' ', said), [.. whole.Select(phrase => phrase.Phrase).Distinct()]);
        var ways = phrases.Except(whole)
            .SelectMany(phrase => phrase.Places[at].Select(way => (Way: way, Phrase: phrase)))
            .GroupBy(entry => entry.Way, entry => entry.Phrase);
        foreach (var way in ways)
            if (way.ToList() is var same && AreOfTwo(same))
                foreach (var claim in Claims(same, at + 1, [.. said, way.Key]))
                    yield return claim;
    }

    private static bool AreOfTwo(List<SaidPhrase> phrases) => phrases.Exists(phrase => phrase.Phrase.FindingId != phrases[0].Phrase.FindingId);
}
