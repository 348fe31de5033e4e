using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// Whose findings are spoken of (the experiencer of ConText). 'My mum had a stroke' is not about the one who writes; 'my son's calf is
/// cramping' makes the son the patient, when nothing is said of the writer's own body.
/// </summary>
internal sealed class Experiencers
{
    private const int FarthestHas = 6;
    private const int FarthestBody = 2;

    /// <summary>'Me da un calambre en la pantorrilla'.</summary>
    private const int FarthestSelf = 6;

    /// <summary>'Her little brother'.</summary>
    private const int FarthestOwner = 2;

    private readonly CompiledLexicon _lexicon;
    private readonly ReadText _text;
    private readonly Clauses _clauses;
    private readonly Speaker[] _speakers;
    private readonly Dictionary<int, int> _ownUntil = [];
    private readonly Dictionary<int, int> _ownFrom = [];

    public Experiencers(CompiledLexicon lexicon, ReadText text, Clauses clauses)
    {
        (_lexicon, _text, _clauses) = (lexicon, text, clauses);
        _speakers = new Speaker[clauses.Count];
        var named = false;
        for (var clause = 0; clause < clauses.Count; clause++)
        {
            var speaker = Named(clause, out var kin);
            if (named && (speaker == Speaker.Unsaid ? clauses.Has(clause, GrammarClass.They) : HandlesTheirBody(clause) || AsksForThem(clause)))
                speaker = Speaker.Other;
            if (IsLookedAfter(clause))
                speaker = Speaker.Other;
            if (speaker == Speaker.Unsaid && clause > 0 && clauses.LinkedToNext(clause - 1) && !(_speakers[clause - 1] == Speaker.OfOther && Is(GrammarClass.Subject, clauses.Start(clause))))
                speaker = _speakers[clause - 1];
            if (named && speaker == Speaker.Other && IsKinOfThem(clause))
                speaker = Speaker.OfOther;
            named |= kin;
            _speakers[clause] = speaker;
            if (speaker == Speaker.Other && SaidOfSelf(clause) is { } own)
                _ownFrom[clause] = own;
        }
    }

    public Speaker Of(int token)
    {
        var clause = _clauses.Of(token);
        return (_ownUntil.TryGetValue(clause, out var end) && token < end) || (_ownFrom.TryGetValue(clause, out var start) && token >= start)
            ? Speaker.Self
            : _speakers[clause];
    }

    /// <summary>
    /// 'My wife had to lift my dead leg', 'mum cannot follow a word I say', 'mi hija está nerviosa, las palabras no me salen': what another
    /// does about it, or what says 'me' itself, the writer has.
    /// </summary>
    public bool IsOwn(PatternMatch sign)
    {
        var kin = _lexicon.ClassId(GrammarClass.Kin);
        for (var i = Math.Max(sign.First - 1, 0); i < sign.End; i++)
            if (_text.EndOf(kin, i) is > 0 and var end)
                i = end - 1;
            else if (Is(GrammarClass.Self, i) && !BelongsToKin(i + 1) && !Is(GrammarClass.NotMe, i - 1) && (sign.Takes(i) || BodyFollows(i) || NamesKin(sign, i)))
                return true;
        return false;
    }

    /// <summary>'My son's calf cramps. | His sister has a fever'; not 'his sister cannot wake him', nor the 'it' of 'his sister thinks | it is numb'.</summary>
    private bool IsKinOfThem(int clause)
    {
        var (start, end) = (_clauses.Start(clause), _clauses.End(clause));
        while (start < end && (Is(GrammarClass.And, start) || _text.Tokens[start].IsPunctuation))
            start++;
        var kin = Enumerable.Range(start + 1, FarthestOwner).FirstOrDefault(i => Is(GrammarClass.Kin, i), end);
        if (kin >= end || !Is(GrammarClass.They, start) || !Is(GrammarClass.Determiner, start))
            return false;
        var next = _text.EndOf(_lexicon.ClassId(GrammarClass.Kin), kin);
        return (Is(GrammarClass.Has, next) || Is(GrammarClass.Verb, next) || Is(GrammarClass.Copula, next))
            && !Enumerable.Range(next, Math.Max(0, end - next)).Any(i => Is(GrammarClass.They, i) || Is(GrammarClass.Pronoun, i) || Is(GrammarClass.Says, i));
    }

    /// <summary>'My calf cramps', 'me duele la pantorrilla'; not the leg of 'I think it is her leg'.</summary>
    public bool IsOwnPlace(PatternMatch place)
    {
        for (var i = place.First; i >= Math.Max(_clauses.Start(_clauses.Of(place.First)), place.First - FarthestSelf); i--)
            if (Is(GrammarClass.They, i) || Is(GrammarClass.Pronoun, i))
                return false;
            else if (Is(GrammarClass.Self, i))
                return true;
        return false;
    }

    /// <summary>'My left leg'.</summary>
    private bool BodyFollows(int self) => Enumerable.Range(self + 1, FarthestBody).Any(i => i < _text.Count && _text.Body(i));

    private bool NamesKin(PatternMatch sign, int end) => Enumerable.Range(sign.First, Math.Max(0, end - sign.First)).Any(i => Is(GrammarClass.Kin, i));

    /// <summary>'She cries | when I lift her neck'.</summary>
    private bool HandlesTheirBody(int clause)
    {
        for (var i = _clauses.Start(clause); i + 1 < _clauses.End(clause); i++)
            if (Is(GrammarClass.They, i) && _text.Body(i + 1))
                return true;
        return false;
    }

    /// <summary>'Can | I give him something for the neck?'</summary>
    private bool AsksForThem(int clause) => Is(GrammarClass.Asks, _clauses.Start(clause) - 1) && _clauses.Has(clause, GrammarClass.They);

    private Speaker Named(int clause, out bool kin)
    {
        kin = false;
        var self = false;
        for (var i = _clauses.Start(clause); i < _clauses.End(clause); i++)
        {
            var end = _text.EndOf(_lexicon.ClassId(GrammarClass.Kin), i);
            if (end > 0)
            {
                if (IsCalled(i, end))
                    continue;
                kin = true;
                if (IsSubject(i, end) || IsOwner(i, end))
                {
                    if (Is(GrammarClass.And, Before(i)) && SpeaksOfSelf(_clauses.Start(clause)))
                        _ownUntil[clause] = Before(i);
                    return Speaker.Other;
                }
                continue;
            }
            // 'She is the one with the weak legs, not me.'
            self |= Is(GrammarClass.Self, i) && !BelongsToKin(i + 1) && !Is(GrammarClass.NotMe, i - 1);
        }
        return self ? Speaker.Self : Speaker.Unsaid;
    }

    /// <summary>'I passed out and my colleagues found me': up to the 'and' it is the writer who did it.</summary>
    private bool SpeaksOfSelf(int start) => Is(GrammarClass.Self, start) && Is(GrammarClass.Subject, start);

    /// <summary>Where 'I' begins in 'my mate is here and he says I talk gibberish'.</summary>
    private int? SaidOfSelf(int clause)
    {
        // 'Says | I keep talking gibberish' may be two clauses.
        for (var i = Math.Max(0, _clauses.Start(clause) - 1); i < _clauses.End(clause); i++)
        {
            var next = _text.EndOf(_lexicon.ClassId(GrammarClass.Says), i);
            if (next <= 0)
                continue;
            while (next < _clauses.End(clause) && (_text.Fills(next) || Is(GrammarClass.That, next)) && !Is(GrammarClass.Self, next))
                next++;
            if (next < _clauses.End(clause) && Is(GrammarClass.Self, next) && Is(GrammarClass.Subject, next))
                return next;
        }
        return null;
    }

    /// <summary>'Cheers mate', 'sir, my leg': at the edge of what is said, and nobody's.</summary>
    private bool IsCalled(int kin, int end) =>
        Is(GrammarClass.Vocative, kin) && !Is(GrammarClass.Determiner, kin - 1) && !Is(GrammarClass.Fill, kin - 1)
        && (end >= _text.Count || _text.Tokens[end].IsPunctuation || ((kin == 0 || _text.Tokens[kin - 1].IsPunctuation) && !Is(GrammarClass.Has, end)));

    /// <summary>The person does or has something, owns a part of the body, or is the one asked for ('it is for my dad').</summary>
    private bool IsSubject(int kin, int end)
    {
        var next = end;
        while (next < _text.Count && next < end + 4 && MayStandBetween(next))
            next++;
        if (Is(GrammarClass.Says, next))
            return false;
        if (Is(GrammarClass.KinIs, kin) && !AfterPreposition(kin))
            return true;
        if (Is(GrammarClass.Has, next) || (next < _text.Count && _text.Body(next)))
            return true;
        return Is(GrammarClass.Verb, next) || DoesAfterAll(next) ? !AfterPreposition(kin) : Is(GrammarClass.For, Before(kin));
    }

    /// <summary>'The diabetes is my brother's', 'the one who fainted was mum': what the clause names is theirs.</summary>
    private bool IsOwner(int kin, int end) =>
        Is(GrammarClass.Copula, Before(kin)) && Before(kin) > _clauses.Start(_clauses.Of(kin)) && !Is(GrammarClass.Self, _clauses.Start(_clauses.Of(kin)))
        && (end >= _clauses.End(_clauses.Of(kin)) || _text.Tokens[end].IsPunctuation);

    /// <summary>'My mum once had', 'my son, 9, has', 'our neighbour Doreen lost'.</summary>
    private bool MayStandBetween(int i) =>
        _text.Fills(i) || _text.Tokens[i].IsName || _text.Silenced(i) || _text.Tokens[i].Kind is TokenKind.Number or TokenKind.Comma
        || Is(GrammarClass.Once, i) || Is(GrammarClass.That, i) || Is(NumberClass.Number, i);

    /// <summary>'A chap in our group collapsed', 'a woman from work has': where they belong stands between.</summary>
    private bool DoesAfterAll(int preposition) => Is(GrammarClass.Preposition, preposition) && HasAhead(preposition);

    private bool HasAhead(int from) =>
        Enumerable.Range(from, FarthestHas).Any(i => i < _clauses.End(_clauses.Of(from)) && Is(GrammarClass.Has, i));

    /// <summary>In 'the lady | I look after has cramps' the 'I' speaks of no body of the writer's.</summary>
    private bool IsLookedAfter(int clause)
    {
        var start = _clauses.Start(clause);
        return Is(GrammarClass.Self, start)
            && Enumerable.Range(Math.Max(start - 3, 1), Math.Min(3, start)).Any(i => Is(GrammarClass.Determiner, i - 1) && _text.EndOf(_lexicon.ClassId(GrammarClass.Kin), i) == start)
            && HasAhead(start);
    }

    /// <summary>'At my cousin's wedding'; an idiom may have taken the 'at'.</summary>
    private bool AfterPreposition(int kin) => Before(kin) is var before && (Is(GrammarClass.Preposition, before) || (before >= 0 && _text.Silenced(before)));

    private int Before(int kin)
    {
        var before = kin - 1;
        while (before > 0 && (_text.Fills(before) || Is(GrammarClass.Determiner, before)))
            before--;
        return before;
    }

    /// <summary>In 'my mum' and 'my old neighbour' the 'my' does not speak of the writer's body.</summary>
    private bool BelongsToKin(int next)
    {
        for (var i = next; i < next + 3; i++)
            if (Is(GrammarClass.Kin, i))
                return true;
        return false;
    }

    private bool Is(string grammarClass, int token) => _text.Is(_lexicon.ClassId(grammarClass), token);
}
