using SpasmBot.Triage.Content.Reading;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>What one language hears, every language hears. A list that is empty in a draft waits to be filled; else it is meant.</summary>
internal sealed class LexiconCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        foreach (var pack in checkedContent.Languages)
        {
            var part = ContentParts.Lexicon(pack.Id);
            foreach (var empty in pack.Draft ? checkedContent.Folder.Part(part).SelectMany(node => node.EmptyLists()) : [])
                yield return new ContentProblem(empty.File, empty.Line, "no words stand here yet");
            foreach (var lost in Heard(checkedContent.Reference ?? pack).Except(Heard(pack)))
                yield return new ContentProblem(part, 0, $"nothing in the lexicon says {lost}");
            foreach (var danger in checkedContent.Content.Findings.Values.Where(f => f.Danger && IsMute(f.Id, pack.Lexicon, checkedContent.Content)))
                yield return new ContentProblem(part, 0, $"nothing in the lexicon says the danger '{danger.Id}'");
        }
    }

    private static IEnumerable<string> Heard(LanguagePack pack) =>
        pack.Lexicon.Findings.Select(phrase => $"the finding '{phrase.FindingId}'")
            .Concat(pack.Lexicon.Commands.Select(phrase => $"the command '{phrase.Command}'"))
            .Concat(pack.Lexicon.Modifiers.Select(phrase => $"the modifier '{phrase.Kind}'"))
            .Concat(pack.Lexicon.Quantities.Select(phrase => $"the quantity '{phrase.QuantityId}'"))
            .Distinct();

    // What is never said but follows from others, or from a number, needs no words of its own.
    private static bool IsMute(string id, Lexicon lexicon, DialogContent content) =>
        lexicon.Findings.TrueForAll(phrase => phrase.FindingId != id)
        && !content.Findings.Values.Any(other => other.Implies.Contains(id))
        && !content.Quantities.Values.Any(quantity => quantity.Buckets.Any(bucket => bucket.Finding == id));
}
