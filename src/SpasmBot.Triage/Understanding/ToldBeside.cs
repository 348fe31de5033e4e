using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Times in an answer that are not the spasm's: 'five hours of violin' set it off, 'I had an ulcer in 1988'. A time counts where it is
/// asked for, where the spasm is spoken of beside it, and where it stands alone.
/// </summary>
internal sealed class ToldBeside
{
    private readonly CompiledLexicon _lexicon;
    private readonly HeardText _heard;
    private readonly Question _asked;
    private readonly bool _tellsOfCause;
    private readonly List<(TokenRange Range, Lazy<bool> OfSomethingElse)> _parts;

    public ToldBeside(CompiledLexicon lexicon, HeardText heard, Question asked)
    {
        // 'Running, and it lasts two hours now' speaks of the spasm.
        (_lexicon, _heard, _asked) = (lexicon, heard, asked);
        _tellsOfCause = Said(m => m.Kind == FindingKind.Cause && asked.Options.Contains(m.Id)) && !Said(m => m.Kind is FindingKind.Symptom or FindingKind.Location)
            && !Enumerable.Range(0, heard.Text.Count).Any(i => heard.Text.Is(lexicon.ClassId(GrammarClass.Pronoun), i));
        _parts = [.. heard.Text.Parts().Select(part => (part, new Lazy<bool>(() => IsOfSomethingElse(part))))];
    }

    public bool Holds(Mention mention) =>
        (mention.Finding.Length && _tellsOfCause)
        || (mention.Finding.Since && !_asked.Offers(mention.Finding.Id) && _parts.Find(p => p.Range.Holds(mention.Match.First)).OfSomethingElse is { Value: true });

    /// <summary>Between the commas stands more than a time, and neither the spasm nor an 'it'.</summary>
    private bool IsOfSomethingElse(TokenRange part)
    {
        var text = _heard.Text;
        var times = _heard.Mentions.Where(m => m.Mention.Finding.Since && part.Holds(m.Mention.Match.First)).ToList();
        return Enumerable.Range(part.Start, part.Length).Any(i => !text.Fills(i) && !text.Joins(i) && !times.Exists(t => t.Mention.Match.Takes(i)))
            && !Enumerable.Range(part.Start, part.Length).Any(i => text.Is(_lexicon.ClassId(GrammarClass.Pronoun), i))
            && !_heard.Mentions.Any(m => m.Status > FindingStatus.Absent && part.Holds(m.Mention.Match.First)
                && m.Mention.Finding.Kind is FindingKind.Symptom or FindingKind.Location);
    }

    private bool Said(Func<Finding, bool> which) => _heard.Mentions.Any(m => m.Status > FindingStatus.Absent && which(m.Mention.Finding));
}
