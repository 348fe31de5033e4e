using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Finds what a text mentions: by the lexicon's patterns, and by numbers with what they measure. The longest reading wins.</summary>
internal sealed class MentionFinder(DialogContent content, CompiledLexicon lexicon)
{
    private const int LongestTime = 6;

    private readonly int _time = lexicon.ClassId(NumberClass.Time);
    private readonly int _noTrouble = lexicon.ClassId(GrammarClass.NoTrouble);

    public List<Mention> Find(ReadText text)
    {
        var all = new List<Mention>();
        foreach (var match in lexicon.Findings.Find(text))
        {
            var phrase = lexicon.Lexicon.Findings[match.Owner];
            if (!IsUnitOfNumber(text, match))
                all.Add(Mention.Of(content.Findings[phrase.FindingId], phrase.Status, match, phrase.Pattern.Written));
        }
        foreach (var match in lexicon.Quantities.Find(text))
            if (Measured(text, match) is { } finding)
                all.Add(Mention.Of(content.Findings[finding], FindingStatus.Present, match, lexicon.Lexicon.Quantities[match.Owner].Pattern.Written));
        var noTrouble = NoTrouble(text);
        all.RemoveAll(m => m.Finding.Danger && m.Said != FindingStatus.Absent && noTrouble.Exists(m.Match.Straddles));
        var index = new MentionIndex(text.Count, all);
        var denials = new OthersDenials(lexicon, text, index);
        if (all.RemoveAll(m => m.Finding.Danger && m.Said != FindingStatus.Absent && denials.AreTakenBy(m)) > 0)
            index = new MentionIndex(text.Count, all);
        return all.Where(m => !IsCovered(m, text, index)).DistinctBy(m => (m.Finding.Id, m.Said, m.Match.First, m.Match.End)).ToList();
    }

    /// <summary>The 'never' of 'my bladder never let me down' says nothing of what the bladder does not do.</summary>
    private List<TokenRange> NoTrouble(ReadText text) =>
        [.. Enumerable.Range(0, text.Count).Where(i => text.Is(_noTrouble, i)).Select(i => new TokenRange(i, text.EndOf(_noTrouble, i)))];

    /// <summary>The 'minutes' of '20 minutes' are not a few.</summary>
    private bool IsUnitOfNumber(ReadText text, PatternMatch match)
    {
        for (var start = Math.Max(0, match.First - LongestTime); start < match.First; start++)
            if (text.EndOf(_time, start) >= match.End)
                return true;
        return false;
    }

    private string? Measured(ReadText text, PatternMatch match)
    {
        var quantity = content.Quantities[lexicon.Lexicon.Quantities[match.Owner].QuantityId];
        for (var step = 0; step < match.Places.Length; step++)
            foreach (var name in NumberClass.All)
            {
                var classId = lexicon.ClassId(name);
                if (!match.Steps[step].Classes.Contains(classId) || text.Value(classId, match.Places[step].Start) is not { } value)
                    continue;
                var isTime = name is NumberClass.Time or NumberClass.Short or NumberClass.Long or NumberClass.Years;
                return quantity.FindingFor(isTime && quantity.UnitSeconds is { } unit ? value / unit : value);
            }
        return null;
    }

    /// <summary>
    /// 'Weak' within 'weak leg' is not heard a second time. A harmless reading never covers a dangerous one: that takes an idiom; and none
    /// covers what stands behind a comma or an 'and': who denies the first of 'no bladder problems, numb foot' tells of the second.
    /// </summary>
    private bool IsCovered(Mention mention, ReadText text, MentionIndex index)
    {
        foreach (var other in index.At(mention.Match.First))
            if (!ReferenceEquals(other, mention)
                && other.Match.Size > mention.Match.Size
                && (other.Finding.Danger || !mention.Finding.Danger || other.Said == FindingStatus.Absent)
                && mention.Finding.Kind != FindingKind.Location == (other.Finding.Kind != FindingKind.Location)
                && (other.Finding.Kind != FindingKind.Course || TellsOfTime(mention.Finding))
                && mention.Match.IsWithin(other.Match)
                && (other.Said == FindingStatus.Absent || !mention.Finding.Danger || !LiesBehindLink(mention, other, text)))
                return true;
        return false;
    }

    /// <summary>In a gap of the other, and none of its own words.</summary>
    private bool LiesBehindLink(Mention mention, Mention other, ReadText text) => Enumerable.Range(other.Match.First, mention.Match.First - other.Match.First)
        .Any(i => (text.Tokens[i].Kind == TokenKind.Comma || lexicon.IsAnd(text, i))
            && !Array.Exists(other.Match.Places, place => place.Start <= i && i < place.End));

    /// <summary>'Started ramipril ten days ago' says when, and of the 'started' that the medicine is new as well.</summary>
    private static bool TellsOfTime(Finding finding) => finding.Kind is FindingKind.Course or FindingKind.Severity or FindingKind.Control or FindingKind.Location;
}
