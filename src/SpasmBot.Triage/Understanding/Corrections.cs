using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// What a message takes back of what was said before: by denying it ('my thigh, not my calf'), or by words that mend a slip ('I meant my
/// thigh', 'sorry, it is the foot'), which put the place that follows in the place of all others. Nothing worrying is ever taken back.
/// </summary>
internal sealed class Corrections(DialogContent content, CompiledLexicon lexicon, FindingClosure closure)
{
    private static readonly string[] SayLittle =
        [GrammarClass.Fill, GrammarClass.Determiner, GrammarClass.Preposition, GrammarClass.Subject, GrammarClass.Pronoun, GrammarClass.Verb, GrammarClass.Self, GrammarClass.Polite, GrammarClass.Nay, GrammarClass.Mends, GrammarClass.MayMend];

    /// <summary>'Calf cramp, I mean thigh': places that stand before such words are denied by them.</summary>
    public List<JudgedMention> Replace(ReadText text, List<JudgedMention> mentions) =>
        Mend(text, mentions) is { } mend
            ? [.. mentions.Select(m => IsPlace(m) && m.Mention.Match.End <= mend ? m with { Status = FindingStatus.Absent, Verdict = Verdict.Negated } : m)]
            : mentions;

    /// <summary>It does nothing but put one place for another: its 'no' is no hint at what a leg may not do.</summary>
    public bool IsAll(ReadText text, IReadOnlyList<JudgedMention> mentions, IReadOnlyList<string> corrected) =>
        corrected.Count > 0 && mentions.Any(m => IsPlace(m) && m.Status > FindingStatus.Absent) && NamesOnlyPlaces(text, mentions);

    /// <summary>Ids of findings; a place denied by itself is taken back as well.</summary>
    public List<string> Of(ReadText text, IReadOnlyList<JudgedMention> mentions)
    {
        var present = mentions.Where(m => m.Status > FindingStatus.Absent).Select(m => m.Mention.Finding).ToList();
        var keptIds = present.SelectMany(f => closure.Implied(f.Id).Append(f.Id)).ToHashSet();
        var denied = mentions
            .Where(m => m is { Status: FindingStatus.Absent, Verdict: Verdict.Negated } && !m.Mention.Finding.Danger)
            .Select(m => m.Mention.Finding)
            .Where(f => f.Kind == FindingKind.Location || present.Exists(p => p.Kind == f.Kind && f.Kind != FindingKind.Symptom))
            .SelectMany(f => closure.Implied(f.Id).Prepend(f.Id));
        var others = Mend(text, mentions) is null ? [] : content.Findings.Values.Where(f => f.Kind == FindingKind.Location && !f.Danger).Select(f => f.Id);
        return [.. denied.Concat(others).Where(id => !keptIds.Contains(id)).Distinct()];
    }

    /// <summary>Where the words begin that mend a slip, and behind which a place is named; null: there are none.</summary>
    private int? Mend(ReadText text, IReadOnlyList<JudgedMention> mentions)
    {
        var places = mentions.Where(m => IsPlace(m) && m is { Borrowed: false, Status: > FindingStatus.Absent }).Select(m => m.Mention.Match.First).ToList();
        // 'I mean my back as well' adds a place.
        if (places.Count == 0 || Any(GrammarClass.Also) || Any(GrammarClass.AsWell))
            return null;
        for (var i = places.Max(); i >= 0; i--)
            if (Is(GrammarClass.Mends, i))
                return i;
        return (OpensWithAnswer() || Is(GrammarClass.MayMend, 0)) && !Any(GrammarClass.Contrast) && NamesOnlyPlaces(text, mentions) ? 0 : null;

        // 'No, it is' and 'no it is'; not the Spanish 'nada en el pie'.
        bool OpensWithAnswer() => text.Answers(0) || (Is(GrammarClass.Nay, 0) && (Is(GrammarClass.Subject, 1) || Is(GrammarClass.Determiner, 1)));
        bool Any(string grammarClass) => Enumerable.Range(0, text.Count).Any(i => Is(grammarClass, i));
        bool Is(string grammarClass, int token) => text.Is(lexicon.ClassId(grammarClass), token);
    }

    /// <summary>'Sorry, it is the left foot', 'no, it is my neck'; not 'sorry, my foot hurts', 'no, legs are fine'.</summary>
    private bool NamesOnlyPlaces(ReadText text, IReadOnlyList<JudgedMention> mentions)
    {
        var told = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Tokens[i].IsPunctuation || mentions.Any(m => IsPlace(m) && m.Mention.Match.Takes(i)))
                told = Math.Max(told, i + 1);
            foreach (var name in SayLittle)
                told = Math.Max(told, text.EndOf(lexicon.ClassId(name), i));
            if (told <= i || text.Is(lexicon.ClassId(GrammarClass.Plain), i))
                return false;
        }
        return true;
    }

    private static bool IsPlace(JudgedMention m) => m.Mention.Finding.Kind == FindingKind.Location;
}
