using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Times in an answer that are not the spasm's: 'five hours of violin' set it off, 'I had an ulcer in 1988'. A time counts where it is
/// asked for, where the spasm is spoken of beside it, and where it stands alone. So does how often something comes.
/// </summary>
internal sealed class ToldBeside
{
    private readonly CompiledLexicon _lexicon;
    private readonly HeardText _heard;
    private readonly Question _asked;
    private readonly Lazy<bool> _tellsOfCause;
    private readonly List<(TokenRange Range, Lazy<bool> OfSomethingElse, Lazy<bool> OfWhatIsTaken)> _parts;

    public ToldBeside(CompiledLexicon lexicon, HeardText heard, Question asked)
    {
        (_lexicon, _heard, _asked) = (lexicon, heard, asked);
        var all = new TokenRange(0, heard.Text.Count);
        _tellsOfCause = new(() => Said(all, f => f.Kind == FindingKind.Cause && f.Id != asked.Unsure && asked.Options.Contains(f.Id)) && !SpeaksOfSpasm(all));
        _parts = [.. heard.Text.Parts().Select(part => (part, new Lazy<bool>(() => IsOfSomethingElse(part)), new Lazy<bool>(() => IsOfWhatIsTaken(part))))];
    }

    public bool Holds(Mention mention) =>
        (mention.Finding.Length && (_tellsOfCause.Value || IsOfCause(mention)))
        || (mention.Finding.Since && !_asked.Offers(mention.Finding.Id) && Part(mention).OfSomethingElse is { Value: true })
        || (mention.Finding.Often && !_asked.Offers(mention.Finding.Id) && Part(mention).OfWhatIsTaken is { Value: true });

    private (TokenRange Range, Lazy<bool> OfSomethingElse, Lazy<bool> OfWhatIsTaken) Part(Mention mention) => _parts.Find(p => p.Range.Holds(mention.Match.First));

    /// <summary>
    /// 'Riding the clutch for two solid hours, never seen anything like it': asked for a cause, and heard as none; not where none is known,
    /// nor in 'two hours and no let up'.
    /// </summary>
    private bool IsOfCause(Mention mention) => _asked.Otherwise is not null && Part(mention) is var part && part.OfSomethingElse is { Value: true }
        && !Said(new TokenRange(0, _heard.Text.Count), f => f.Id == _asked.Unsure)
        && !Said(part.Range, f => f.Kind == FindingKind.Course && f is { Length: false, Since: false });

    /// <summary>'Warfarin every night': the medicine is spoken of, and not the spasm.</summary>
    private bool IsOfWhatIsTaken(TokenRange part) => Said(part, f => f.Kind == FindingKind.Medicine) && !SpeaksOfSpasm(part);

    /// <summary>Between the commas stands more than a time, and neither the spasm nor an 'it'.</summary>
    private bool IsOfSomethingElse(TokenRange part)
    {
        // Who is asked for anything else tells of the spasm first of all.
        if (_asked.Open && !Said(part, f => f.Kind is FindingKind.Condition or FindingKind.Medicine or FindingKind.Injury))
            return false;
        var text = _heard.Text;
        var times = _heard.Mentions.Where(m => m.Mention.Finding is { Since: true } or { Length: true } && part.Holds(m.Mention.Match.First)).ToList();
        return Enumerable.Range(part.Start, part.Length).Any(i => !text.Fills(i) && !text.Joins(i) && !times.Exists(t => t.Mention.Match.Takes(i)))
            && !SpeaksOfSpasm(part);
    }

    /// <summary>By name, by its place, or as 'it': 'running, and it lasts two hours now'.</summary>
    private bool SpeaksOfSpasm(TokenRange part) =>
        Enumerable.Range(part.Start, part.Length).Any(i => _heard.Text.Is(_lexicon.ClassId(GrammarClass.Pronoun), i))
        || Said(part, f => f.Kind is FindingKind.Symptom or FindingKind.Location);

    private bool Said(TokenRange part, Func<Finding, bool> which) =>
        _heard.Mentions.Any(m => m.Status > FindingStatus.Absent && part.Holds(m.Mention.Match.First) && which(m.Mention.Finding));
}
