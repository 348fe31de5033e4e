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
        var all = Array.TrueForAll(match.Steps, step => step.IsBody);
        var anchors = new List<int>(match.Size);
        for (var step = 0; step < match.Places.Length; step++)
            for (var i = match.Places[step].Start; (all || !match.Steps[step].IsBody) && i < match.Places[step].End; i++)
                anchors.Add(i);
        return new Mention(finding, said, match, pattern, [.. anchors]);
    }
}
