using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Who of those that a message speaks of has the spasm. The writer, where they have a complaint of their own; another, where the writer has
/// none. Where both may be meant, and there is a sign of danger, doubt goes up: what was said of either counts.
/// </summary>
internal sealed class Patient(CompiledLexicon lexicon, ReadText text, Clauses clauses, Telling telling)
{
    private const int LongestOfSelf = 3;

    /// <summary>What is another's is left out.</summary>
    public List<JudgedMention> Of(List<JudgedMention> judged, Experiencers speakers)
    {
        judged = WithoutDependents(judged, speakers);
        // The spasm is of the other who was named, and not of the brother that they have.
        if (judged.Exists(j => IsSpasm(j.Mention.Finding) && j.Status > FindingStatus.Absent && Said(j, speakers) is Speaker.Other or Speaker.Unsaid))
            judged = [.. judged.Select(j => Said(j, speakers) == Speaker.OfOther && !IsHappeningNow(j) ? j with { Status = null, Verdict = Verdict.OfAnother } : j)];
        var own = judged.Where(j => By(j) == Speaker.Self && j.Status > FindingStatus.Absent).ToList();
        var others = judged.Where(j => By(j) == Speaker.Other).ToList();
        var anothers = others.Exists(j => j.Status > FindingStatus.Absent
            && (IsComplaint(j) || j.Mention.Finding.Kind is FindingKind.Person or FindingKind.Course or FindingKind.Severity));
        if (!anothers)
            return WithoutAnothers(Verdict.OfAnother);
        if (own.Exists(IsComplaint) ? !BothMayBe(own, others) : !OnlyAnotherIs())
            return WithoutAnothers(Verdict.OfAnother);
        // By these words alone it might be another who asks for help: no denial is read in them.
        return telling.SpasmIsWriters && !HaveSpasmAndSignNow(others) ? WithoutAnothers(Verdict.PerhapsOfAnother) : judged;

        List<JudgedMention> WithoutAnothers(Verdict verdict) => [.. judged.Select(j =>
            By(j) == Speaker.Other && !IsHappeningNow(j) && !(IsOfThePerson(j) && speakers.IsOwn(j.Mention.Match)) ? j with { Status = null, Verdict = verdict } : j)];

        Speaker By(JudgedMention j) => Said(j, speakers) is Speaker.OfOther ? Speaker.Other : Said(j, speakers);

        // Who speaks of no complaint but the other's and is well themselves asks for the other: 'my wife cannot breathe, but I am fine'.
        bool OnlyAnotherIs() => !SetsApart()
            || (!telling.Answering && !judged.Exists(j => j.Status > FindingStatus.Absent && By(j) != Speaker.Other && IsComplaint(j)) && IsIll(others));
    }

    /// <summary>'My calf cramps, I have a baby of 5 months': who has a spasm and writes is no baby. But the baby who stiffens is ill, whatever hurts the writer.</summary>
    private List<JudgedMention> WithoutDependents(List<JudgedMention> judged, Experiencers speakers)
    {
        var dependents = judged.Where(j => j.Mention.Finding.Dependent).Select(j => clauses.Of(j.Mention.Anchors[0])).ToHashSet();
        if (dependents.Count == 0)
            return judged;
        var told = judged.Where(j => j.Status > FindingStatus.Absent && IsComplaint(j)).ToList();
        var writerHas = telling.SpasmIsWriters || told.Exists(j => IsPlace(j) && !dependents.Contains(Clause(j)) && speakers.IsOwnPlace(j.Mention.Match)
            && told.Exists(spasm => IsSpasm(spasm.Mention.Finding) && Clause(spasm) == Clause(j)));
        return !writerHas || told.Exists(j => dependents.Contains(Clause(j)) || Said(j, speakers) == Speaker.Other) ? judged
            : [.. judged.Select(j => j.Mention.Finding.Dependent ? j with { Status = null, Verdict = Verdict.OfAnother } : j)];

        int Clause(JudgedMention j) => clauses.Of(j.Mention.Anchors[0]);
    }

    /// <summary>Whose complaints were told of.</summary>
    public static Whose Whose(List<JudgedMention> judged, Experiencers speakers)
    {
        var told = judged.Where(j => j.Status > FindingStatus.Absent).ToLookup(j => Said(j, speakers));
        if (told[Speaker.Other].Any(IsComplaint))
            return Triage.Whose.Anothers;
        return told[Speaker.Self].Any(j => IsSpasm(j.Mention.Finding) || IsPlace(j)) ? Triage.Whose.Writers : Triage.Whose.Unsaid;
    }

    private static Speaker Said(JudgedMention j, Experiencers speakers) => speakers.Of(j.Mention.Anchors[0]);

    /// <summary>Who only shakes with fright, or has a bad back beside it, may not be the patient: 'her cramp turned into a fit, and I'm trembling myself'.</summary>
    private bool BothMayBe(List<JudgedMention> own, List<JudgedMention> others) => !SetsApart()
        && (own.Exists(IsOfSpasm) ? HaveSpasmAndSignNow(others) : own.Exists(IsPlace) ? HaveSpasmAndSign(others) : IsIll(others));

    /// <summary>A sign of danger, now, or one that counts although it is over.</summary>
    private bool IsHappening(JudgedMention j) =>
        j is { Status: > FindingStatus.Absent, Mention.Finding: { Danger: true, Kind: not FindingKind.Medicine } }
        && (j.Mention.Finding.Lasting || SaysBeside(j, GrammarClass.Present));

    /// <summary>'I have a cramp, and my dad isn't breathing': help is needed at once, whoever asked for it.</summary>
    private bool IsHappeningNow(JudgedMention j) => IsSign(j) && SaysBeside(j, GrammarClass.Happening);

    /// <summary>'My wife cannot breathe'; 'my son got a cramp and collapsed': whoever alone has the spasm is the patient.</summary>
    private bool IsIll(List<JudgedMention> others) => others.Exists(IsHappening)
        || others.Exists(sign => IsSignBeside(sign, others, finding => finding is { Danger: false, Kind: FindingKind.Symptom }));

    /// <summary>'Mum can't move her arm since the neck spasm, I get cramps myself': which of the two asks for help is not clear, and doubt goes up.</summary>
    private bool HaveSpasmAndSignNow(List<JudgedMention> others) => others.Exists(sign => SaysBeside(sign, GrammarClass.Present) && IsSignBeside(sign, others, IsSpasm));

    private static bool HaveSpasmAndSign(List<JudgedMention> others) => others.Exists(sign => IsSignBeside(sign, others, IsSpasm));

    /// <summary>The words for the one are not those for the other: a 'dead arm' is both.</summary>
    private static bool IsSignBeside(JudgedMention sign, List<JudgedMention> others, Predicate<Finding> complaint) => IsSign(sign)
        && others.Exists(j => j.Status > FindingStatus.Absent && complaint(j.Mention.Finding) && !j.Mention.Match.Overlaps(sign.Mention.Match));

    private static bool IsSpasm(Finding finding) => finding.Spasm;

    /// <summary>A spasm, or a place that is sore; not the bad knee with which one cannot drive.</summary>
    private bool IsOfSpasm(JudgedMention j) => j.Mention.Finding.Spasm || (IsPlace(j) && SaysBeside(j, GrammarClass.Plain));

    private static bool IsPlace(JudgedMention j) => j.Mention.Finding.Kind == FindingKind.Location;

    private static bool IsSign(JudgedMention j) => j is { Status: > FindingStatus.Absent, Mention.Finding: { Danger: true, Kind: FindingKind.Symptom } };

    /// <summary>A sign, or what one is or has: 'I am 31 weeks along with my first baby'.</summary>
    private static bool IsOfThePerson(JudgedMention j) => IsSign(j) || (j.Status > FindingStatus.Absent && j.Mention.Finding.Kind is FindingKind.Person or FindingKind.Condition);

    private bool SaysBeside(JudgedMention j, string grammarClass) => clauses.Has(clauses.Of(j.Mention.Anchors[0]), grammarClass);

    /// <summary>'My brother takes haloperidol, but I take nothing', 'my dad has a fever, I don't'.</summary>
    private bool SetsApart() => Enumerable.Range(0, text.Count).Any(i => text.Is(lexicon.ClassId(GrammarClass.NotMe), i)) || text.Parts().Any(DeniesOfSelf);

    /// <summary>'I don't', 'yo no': nothing but the writer and a 'not'.</summary>
    private bool DeniesOfSelf(TokenRange part) => part.Length <= LongestOfSelf && text.Is(lexicon.ClassId(GrammarClass.Self), part.Start)
        && text.Is(lexicon.ClassId(GrammarClass.Negative), part.End - 1);

    private static bool IsComplaint(JudgedMention j) => j.Mention.Finding.Kind is FindingKind.Symptom or FindingKind.Location or FindingKind.Injury;
}
