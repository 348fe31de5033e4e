using SpasmBot.Triage.Content.Reading;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>A phrase that two findings claim is heard as both. Where that is meant, the lexicon lists it under <c>bothMeant</c>.</summary>
internal sealed class ClaimedTwiceCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        foreach (var pack in checkedContent.Languages)
        {
            var part = ContentParts.Lexicon(pack.Id);
            var claims = pack.Lexicon.Findings
                .SelectMany(phrase => Said(phrase.Pattern).Select(said => (Said: said, Phrase: phrase)))
                .GroupBy(claim => claim.Said, claim => claim.Phrase)
                .Where(claim => claim.Select(phrase => phrase.FindingId).Distinct().Count() > 1)
                .ToDictionary(claim => claim.Key, claim => claim.ToList());
            foreach (var (said, phrases) in claims.Where(claim => !pack.Lexicon.BothMeant.Contains(claim.Key)))
                yield return checkedContent.Problem(part, $"{phrases[^1].FindingId} {phrases[^1].Pattern.Written}",
                    $"'{said}' is claimed by {string.Join(" and ", phrases.Select(p => p.FindingId).Distinct())}: list it under bothMeant if that is meant");
            foreach (var said in pack.Lexicon.BothMeant.Where(said => !claims.ContainsKey(said)))
                yield return new ContentProblem(part, 0, $"'{said}' stands under bothMeant, and no two findings claim it");
        }
    }

    /// <summary>Every wording of the pattern, word for word; classes and gaps stay as they are written.</summary>
    private static HashSet<string> Said(PatternText pattern) =>
        [.. PatternVariants.Of(pattern).SelectMany(variant => variant.Aggregate((IEnumerable<string>)[""], With))];

    private static IEnumerable<string> With(IEnumerable<string> begun, PatternElement next)
    {
        var gap = next.Gap > 0 ? $"~{next.Gap} " : "";
        var ways = next.Words.Concat(next.Classes.Select(name => name.Contains(PatternParser.PhraseMark) ? name.Replace(PatternParser.PhraseMark, ' ') : $"<{name}>"));
        return from start in begun
               from way in ways.DefaultIfEmpty("")
               let said = next.Context ? $"({way})" : way
               select start.Length == 0 ? said : $"{start} {gap}{said}";
    }
}
