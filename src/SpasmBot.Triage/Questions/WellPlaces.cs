using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'Chest is fine', 'nah, chest fine': a place that is said to be well is none of the spasm. Not where something is not so behind it:
/// 'chest ok, breathing not'.
/// </summary>
internal sealed class WellPlaces(CompiledLexicon lexicon)
{
    private readonly int _verb = lexicon.ClassId(GrammarClass.Verb);
    private readonly int _well = lexicon.ClassId(GrammarClass.Well);
    private readonly int _negative = lexicon.ClassId(GrammarClass.Negative);

    /// <summary>Of what opens a conversation: 'calf cramp, chest fine' is of the calf. A place that alone is spoken of stays, well or not.</summary>
    public HeardText Leaving(HeardText heard)
    {
        List<JudgedMention> besides = [.. Without(heard)];
        return besides.Exists(m => m is { Status: > FindingStatus.Absent, Borrowed: false, Mention.Finding.Kind: FindingKind.Location }) ? heard with { Mentions = besides } : heard;
    }

    /// <summary>What is mentioned besides.</summary>
    public IEnumerable<JudgedMention> Without(HeardText heard)
    {
        var text = heard.Text;
        // The 'not' of 'not stiff' denies, and takes nothing back.
        HashSet<int> denying = [.. heard.Mentions.Where(m => m.Status == FindingStatus.Absent).SelectMany(m => Enumerable.Range(m.Mention.Match.First - 1, 2))];
        HashSet<int> negatives = [.. text.Outside(_well, shortest: 2).Where(i => text.Is(_negative, i) && !denying.Contains(i))];
        return heard.Mentions.Where(m => m.Mention.Finding.Kind != FindingKind.Location || !IsWell(m.Mention.Match.End));

        bool IsWell(int next)
        {
            while (next < text.Count && !text.Is(_well, next) && (text.Fills(next) || text.Silenced(next) || text.Is(_verb, next)))
                next++;
            return next < text.Count && text.Is(_well, next) && !IsTakenBack(next);
        }

        // In the same sentence.
        bool IsTakenBack(int well)
        {
            for (var i = well; i < text.Count && !text.Stops(i); i++)
                if (negatives.Contains(i + 1))
                    return true;
            return false;
        }
    }
}
