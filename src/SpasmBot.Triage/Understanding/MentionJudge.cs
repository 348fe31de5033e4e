using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Decides what the words around make of each mention. Doubt goes up: what cannot be resolved counts.</summary>
internal sealed class MentionJudge(CompiledLexicon lexicon, ReadText text, IReadOnlyList<Mention> found, bool answering)
{
    private const int LongestOfSelf = 3;

    private readonly Clauses _clauses = new(lexicon, text);

    public List<JudgedMention> Judge()
    {
        var mentions = found;
        var index = new MentionIndex(text.Count, mentions);
        var modifiers = new ModifierFinder(lexicon).Find(text, index);
        // The 'kid' of 'as a kid' is nobody's age.
        mentions = WithoutThoseInside(modifiers.Where(m => m.Kind == ModifierKind.LongAgo), mentions);
        index = new MentionIndex(text.Count, mentions);
        var scopes = new ModifierScopes(lexicon, text, _clauses, index, modifiers);
        var speakers = new Experiencers(lexicon, text, _clauses);
        var judged = mentions.Select(m => JudgeOne(m, scopes, index)).ToList();
        return Places.Settle(text, OfThePatient(judged, speakers), index);
    }

    private List<Mention> WithoutThoseInside(IEnumerable<Modifier> modifiers, IReadOnlyList<Mention> mentions)
    {
        var taken = new bool[text.Count];
        foreach (var place in modifiers.SelectMany(m => m.Match.Places))
            Array.Fill(taken, true, place.Start, place.Length);
        return [.. mentions.Where(m => Array.Exists(m.Match.Places, p => !Array.TrueForAll(taken[p.Start..p.End], t => t)))];
    }

    private JudgedMention JudgeOne(Mention mention, ModifierScopes scopes, MentionIndex index)
    {
        if (Reaches(ModifierKind.OfOthers))
            return new JudgedMention(mention, null, Verdict.OfAnother);
        if (Reaches(ModifierKind.Supposed))
            return new JudgedMention(mention, null, Verdict.Supposed);
        if (Reaches(ModifierKind.Feared) && mention.Finding.Kind is FindingKind.Condition or FindingKind.Medicine)
            return new JudgedMention(mention, null, Verdict.Supposed);
        if (Reaches(ModifierKind.LongAgo) && !(mention.Finding is { Kind: FindingKind.Condition, Lasting: true }))
            return new JudgedMention(mention, null, Verdict.Over);
        var finding = mention.Finding;
        // 'Nearly every day, it is gone in seconds': what ends each time comes back all the same.
        if (Reaches(ModifierKind.Over) && finding is { Lasting: false, Often: false } && (finding.Danger || finding.Kind == FindingKind.Course) && finding.Kind != FindingKind.Location)
            return new JudgedMention(mention, null, Verdict.Over);
        var doubted = Reaches(ModifierKind.Possible) || Reaches(ModifierKind.Feared);
        if (Reaching(mention, ModifierKind.Absent, scopes) is { } negation && !StandsApart(mention, negation))
        {
            if (finding.Kind == FindingKind.Location && !StandsRightAfter(mention, negation))
                return new JudgedMention(mention, null, Verdict.NotTheSpasm);
            // 'Not normal', 'cannot walk fine': the denial of a denial is in doubt. In a list of denials each has its own 'no', and 'no, I
            // walk fine' denies nothing, nor does 'the bladder works, all is well'.
            if (mention.Said == FindingStatus.Absent && !(negation.Place == ModifierPlace.Before && text.Answers(negation.Match.First)) && !HasItsOwnNo(mention)
                && !negation.Match.Overlaps(mention.Match) && !IsReassurance(negation))
                return new JudgedMention(mention, FindingStatus.Possible, Verdict.Doubted);
            return doubted && finding.Danger && mention.Said != FindingStatus.Absent && Starts(negation, scopes)
                ? new JudgedMention(mention, FindingStatus.Possible, Verdict.Doubted)
                : new JudgedMention(mention, FindingStatus.Absent, Verdict.Negated);
        }
        if (doubted && mention.Said == FindingStatus.Present)
            return new JudgedMention(mention, FindingStatus.Possible, Verdict.Doubted);
        return new JudgedMention(mention, mention.Said, Verdict.Heard);

        bool Reaches(ModifierKind kind) => Reaching(mention, kind, scopes) is not null;
    }

    /// <summary>'Without tingling or weakness, it lasted a minute': how long and how often are no members of a list that is denied.</summary>
    private bool StandsApart(Mention mention, Modifier negation) =>
        mention.Finding.Kind == FindingKind.Course && negation.Place == ModifierPlace.Before && negation.Match.End <= mention.Match.First
        && Enumerable.Range(negation.Match.End, mention.Match.First - negation.Match.End).Any(i => text.Tokens[i].Kind == TokenKind.Comma);

    /// <summary>'All is well', 'no complaints': no word of it says that something is not.</summary>
    private bool IsReassurance(Modifier modifier) => modifier.Place == ModifierPlace.After
        && (text.EndOf(lexicon.ClassId(GrammarClass.Well), modifier.Match.First) >= modifier.Match.End
            || text.EndOf(lexicon.ClassId(GrammarClass.NoTrouble), modifier.Match.First) >= modifier.Match.End
            || !Enumerable.Range(modifier.Match.First, modifier.Match.End - modifier.Match.First).Any(i => text.Is(lexicon.ClassId(GrammarClass.Negative), i)));

    private bool HasItsOwnNo(Mention mention) =>
        new[] { GrammarClass.Nay, GrammarClass.Or }.Any(c => text.Is(lexicon.ClassId(c), mention.Match.First));

    /// <summary>A mention is not modified by its own words ('no pain'), unless they ask ('¿necesito una ambulancia?').</summary>
    private static Modifier? Reaching(Mention mention, ModifierKind kind, ModifierScopes scopes)
    {
        foreach (var anchor in mention.Anchors)
            if (scopes.Of(kind, anchor) is { } modifier && (modifier.Place == ModifierPlace.Question || !modifier.Match.IsWithin(mention.Match)) && !IsItsVerb(modifier, mention))
                return modifier;
        return null;
    }

    /// <summary>'My pee has gone dark': what has gone stands before and behind, and is not over.</summary>
    private static bool IsItsVerb(Modifier modifier, Mention mention) =>
        modifier is { Kind: ModifierKind.Over, Place: ModifierPlace.After } && modifier.Match.First > mention.Match.First && modifier.Match.End < mention.Match.End;

    /// <summary>The negation itself is what is in doubt: 'maybe no weakness'.</summary>
    private static bool Starts(Modifier negation, ModifierScopes scopes) =>
        scopes.Of(ModifierKind.Possible, negation.Match.First) is not null;

    /// <summary>'Not my calf' denies the calf; 'no pain in my calf' does not.</summary>
    private bool StandsRightAfter(Mention mention, Modifier negation)
    {
        if (negation.Place != ModifierPlace.Before)
            return false;
        for (var i = negation.Match.End; i < mention.Match.First; i++)
            if (!text.Fills(i) && !text.Joins(i) && !text.Body(i))
                return false;
        return true;
    }

    private List<JudgedMention> OfThePatient(List<JudgedMention> judged, Experiencers speakers)
    {
        Speaker Of(JudgedMention j) => speakers.Of(j.Mention.Anchors[0]);
        var ownComplaint = judged.Exists(j => j.Status > FindingStatus.Absent && Of(j) == Speaker.Self && IsComplaint(j));
        var anothers = judged.Exists(j => j.Status > FindingStatus.Absent && Of(j) == Speaker.Other
            && (IsComplaint(j) || j.Mention.Finding.Kind is FindingKind.Person or FindingKind.Course or FindingKind.Severity));
        // Who speaks of no complaint but the other's and is well themselves asks for the other: 'my wife cannot breathe, but I am fine'.
        var onlyAnothers = judged.TrueForAll(j => j.Status is null or FindingStatus.Absent || Of(j) == Speaker.Other || !IsComplaint(j));
        if (anothers && !ownComplaint && (!SetsApart() || (!answering && onlyAnothers && IsIll([.. judged.Where(j => Of(j) == Speaker.Other)]))))
            return judged;
        // Not of who only shakes with fright, or has a bad back beside it: 'her cramp turned into a fit, and I'm trembling myself'.
        var others = judged.Where(j => Of(j) == Speaker.Other).ToList();
        if (anothers && ownComplaint && !SetsApart() && (judged.Exists(j => Of(j) == Speaker.Self && IsOfSpasm(j)) ? HaveSpasmAndSignNow(others) : IsIll(others)))
            return judged;
        return [.. judged.Select(j => Of(j) == Speaker.Other && !IsHappeningNow(j) ? j with { Status = null, Verdict = Verdict.OfAnother } : j)];
    }

    /// <summary>A sign of danger, now, or one that counts although it is over.</summary>
    private bool IsHappening(JudgedMention j) =>
        j is { Status: > FindingStatus.Absent, Mention.Finding: { Danger: true, Kind: not FindingKind.Medicine } }
        && (j.Mention.Finding.Lasting || SaysBeside(j, GrammarClass.Present));

    /// <summary>'I have a cramp, and my dad isn't breathing': help is needed at once, whoever asked for it.</summary>
    private bool IsHappeningNow(JudgedMention j) => IsSign(j) && SaysBeside(j, GrammarClass.Happening);

    /// <summary>'My wife cannot breathe'; 'my son got a cramp and collapsed': whoever alone has the spasm is the patient.</summary>
    private bool IsIll(List<JudgedMention> others) => others.Exists(IsHappening)
        || others.Exists(sign => IsSign(sign) && others.Exists(j => IsSpasm(j) && !j.Mention.Match.Overlaps(sign.Mention.Match)));

    /// <summary>'Mum can't move her arm since the neck spasm, I get cramps myself': which of the two asks for help is not clear, and doubt goes up.</summary>
    private bool HaveSpasmAndSignNow(List<JudgedMention> others) => others.Exists(sign => IsSign(sign) && SaysBeside(sign, GrammarClass.Present)
        && others.Exists(j => j.Status > FindingStatus.Absent && j.Mention.Finding.Spasm && !j.Mention.Match.Overlaps(sign.Mention.Match)));

    private static bool IsOfSpasm(JudgedMention j) => j.Status > FindingStatus.Absent && (j.Mention.Finding.Spasm || j.Mention.Finding.Kind == FindingKind.Location);

    private static bool IsSign(JudgedMention j) => j is { Status: > FindingStatus.Absent, Mention.Finding: { Danger: true, Kind: FindingKind.Symptom } };

    private static bool IsSpasm(JudgedMention j) => j is { Status: > FindingStatus.Absent, Mention.Finding: { Danger: false, Kind: FindingKind.Symptom } };

    private bool SaysBeside(JudgedMention j, string grammarClass) => _clauses.Has(_clauses.Of(j.Mention.Anchors[0]), grammarClass);

    /// <summary>'My brother takes haloperidol, but I take nothing', 'my dad has a fever, I don't'.</summary>
    private bool SetsApart() => Enumerable.Range(0, text.Count).Any(i => text.Is(lexicon.ClassId(GrammarClass.NotMe), i)) || text.Parts().Any(DeniesOfSelf);

    /// <summary>'I don't', 'yo no': nothing but the writer and a 'not'.</summary>
    private bool DeniesOfSelf(TokenRange part) => part.Length <= LongestOfSelf && text.Is(lexicon.ClassId(GrammarClass.Self), part.Start)
        && text.Is(lexicon.ClassId(GrammarClass.Negative), part.End - 1);

    private static bool IsComplaint(JudgedMention j) => j.Mention.Finding.Kind is FindingKind.Symptom or FindingKind.Location or FindingKind.Injury;
}
