using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Decides what the words around make of each mention. Doubt goes up: what cannot be resolved counts.</summary>
internal sealed class MentionJudge(CompiledLexicon lexicon, ReadText text, IReadOnlyList<Mention> found, Telling telling, IReadOnlyDictionary<string, Finding> findings)
{
    private readonly Clauses _clauses = new(lexicon, text);

    /// <summary>Known once it was judged.</summary>
    public Whose Whose { get; private set; }

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
        var pursuits = new Pursuits(lexicon, text, index);
        var judged = mentions.Select(m => pursuits.Take(m) ? new JudgedMention(m, null, Verdict.NotTheSpasm) : JudgeOne(m, scopes, index)).ToList();
        var patient = new Patient(lexicon, text, _clauses, telling);
        Whose = Patient.Whose(judged, speakers);
        return [.. Places.Settle(text, patient.Of(judged, speakers), index).Select(WithWhatIsLeft)];
    }

    private static JudgedMention WithWhatIsLeft(JudgedMention judged) => judged is { Verdict: Verdict.Over, Left: { } left }
        ? judged with { Mention = judged.Mention with { Finding = left }, Status = FindingStatus.Present }
        : judged;

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
        // 'Chest fine' tells that the spasm is elsewhere.
        if (finding.Kind == FindingKind.Location && mention.Said == FindingStatus.Absent)
            return new JudgedMention(mention, null, Verdict.NotTheSpasm);
        // 'Nearly every day, it is gone in seconds': what ends each time comes back all the same.
        if (Reaching(mention, ModifierKind.Over, scopes) is { } over && finding is { Lasting: false, Often: false } && (finding.Danger || finding.Kind == FindingKind.Course) && finding.Kind != FindingKind.Location)
            return new JudgedMention(mention, null, Verdict.Over) { Left = LeavesAfter(over) };
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

        // 'My foot tingled, it is gone now'; not 'I used to get numb feet' or 'no tingling, all is fine now'.
        Finding? LeavesAfter(Modifier over) =>
            finding.Passed is { } passed && over.Place == ModifierPlace.After && mention.Said == FindingStatus.Present && !Reaches(ModifierKind.Absent) ? findings[passed] : null;
    }

    /// <summary>'Without tingling or weakness, it lasted a minute': how long and how often are no members of a list that is denied.</summary>
    private bool StandsApart(Mention mention, Modifier negation) =>
        mention.Finding.Kind == FindingKind.Course && negation.Place == ModifierPlace.Before && negation.Match.End <= mention.Match.First
        && text.HasComma(negation.Match.End, mention.Match.First);

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
}
