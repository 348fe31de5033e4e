using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Words of a message that state a finding, before it is decided what the words around make of it.</summary>
/// <param name="Said">What the words state by themselves.</param>
/// <param name="Pattern">As written in the lexicon.</param>
/// <param name="Anchors">The tokens that carry it; the part of the body in 'weak leg' does not.</param>
internal sealed record Mention(Finding Finding, FindingStatus Said, PatternMatch Match, string Pattern, int[] Anchors)
{
    public static Mention Of(Finding finding, FindingStatus said, PatternMatch match, string pattern)
    {
        var carrying = match.Places.Where((_, i) => !match.Steps[i].IsBody).ToList();
        var places = carrying.Count == 0 ? [.. match.Places] : carrying;
        return new Mention(finding, said, match, pattern, [.. places.SelectMany(p => Enumerable.Range(p.Start, p.Length))]);
    }
}
