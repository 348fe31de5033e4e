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

    /// <summary>What is mentioned besides.</summary>
    public IEnumerable<JudgedMention> Without(HeardText heard)
    {
        var text = heard.Text;
        var no = text.Outside(_well, shortest: 2).LastOrDefault(i => text.Is(_negative, i), -1);
        return heard.Mentions.Where(m => m.Mention.Finding.Kind != FindingKind.Location || !IsWell(m.Mention.Match.End));

        bool IsWell(int next)
        {
            while (next < text.Count && !text.Is(_well, next) && (text.Fills(next) || text.Silenced(next) || text.Is(_verb, next)))
                next++;
            return next < text.Count && text.Is(_well, next) && no < next;
        }
    }
}
