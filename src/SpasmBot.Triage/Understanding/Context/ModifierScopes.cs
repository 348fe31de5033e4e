using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// How far each modifier reaches. Trigger words with a direction, ended by terminators, are NegEx (Chapman et al. 2001, 'A simple
/// algorithm for identifying negated findings and diseases in discharge summaries'); doubt, time, hypothesis and experiencer by the
/// same means are ConText (Harkema et al. 2009, 'ConText: an algorithm for determining negation, experiencer, and temporal status from
/// clinical reports'). Ours ends a reach at clauses rather than after a number of words, for people write without punctuation.
/// </summary>
internal sealed class ModifierScopes
{
    /// <summary>A list of symptoms may be long, a text of ten thousand characters must not be one reach.</summary>
    private const int FarthestReach = 40;

    /// <summary>'My hand was numb | when I woke up | but it is fine now'.</summary>
    private const int MostClausesBack = 2;

    private readonly Dictionary<ModifierKind, Modifier?[]> _reach = [];
    private readonly CompiledLexicon _lexicon;
    private readonly ReadText _text;
    private readonly Clauses _clauses;
    private readonly MentionIndex _mentions;
    private readonly SymptomLists _lists;

    public ModifierScopes(CompiledLexicon lexicon, ReadText text, Clauses clauses, MentionIndex mentions, IReadOnlyList<Modifier> modifiers)
    {
        (_lexicon, _text, _clauses, _mentions, _lists) = (lexicon, text, clauses, mentions, new SymptomLists(lexicon, text, mentions));
        var general = new GeneralQuestions(lexicon, text, _lists);
        foreach (var answered in NoAfter.Find(lexicon, text, clauses, mentions))
            for (var i = answered.Reach.Start; i < answered.Reach.End; i++)
                Reach(ModifierKind.Absent)[i] ??= answered.Modifier;
        foreach (var modifier in modifiers)
        {
            var reach = modifier.Place switch
            {
                ModifierPlace.Before when IsAnswer(modifier) => new TokenRange(modifier.Match.End, modifier.Match.End),
                ModifierPlace.Before => Forward(modifier),
                ModifierPlace.After => Back(modifier),
                ModifierPlace.Question => general.Reach(modifier.Match, Forward(modifier).End),
                _ => Around(modifier),
            };
            Mark(reach, modifier);
            if (modifier.Kind == ModifierKind.LongAgo)
                foreach (var told in ToldWith(modifier.Match))
                    Mark(told, modifier);
        }
    }

    /// <summary>The 'not' of 'not really, a bit of tingling' answers, and denies nothing behind the comma.</summary>
    private bool IsAnswer(Modifier modifier) => modifier.Kind == ModifierKind.Absent
        && _text.EndOf(_lexicon.ClassId(GrammarClass.Reply), modifier.Match.First) is > 0 and var end
        && end < _text.Count && _text.Tokens[end].Kind == TokenKind.Comma;

    private void Mark(TokenRange reach, Modifier modifier)
    {
        for (var i = reach.Start; i < reach.End; i++)
            Reach(modifier.Kind)[i] ??= modifier;
    }

    /// <summary>'I had a numb foot | when I was a boy', 'years back | I had weak hands': neighbours that nothing parts, and that speak of no present.</summary>
    private IEnumerable<TokenRange> ToldWith(PatternMatch longAgo)
    {
        var clause = _clauses.Of(longAgo.First);
        var start = _clauses.Start(clause);
        if (clause > 0 && !_text.Tokens[start - 1].IsPunctuation && IsPast(clause - 1))
            yield return Whole(clause - 1);
        // 'When | I was a boy' is two already.
        var last = _clauses.Of(longAgo.End - 1);
        if (last + 1 < _clauses.Count && longAgo.First <= start + 2 && _clauses.LinkedToNext(last) && IsPast(last + 1))
            yield return Whole(last + 1);
    }

    private bool IsPast(int clause) => !_clauses.Has(clause, GrammarClass.Present);

    /// <summary>The modifier of that kind which reaches the token.</summary>
    public Modifier? Of(ModifierKind kind, int token) => _reach.TryGetValue(kind, out var reach) ? reach[token] : null;

    private Modifier?[] Reach(ModifierKind kind) =>
        _reach.TryGetValue(kind, out var reach) ? reach : _reach[kind] = new Modifier?[_text.Count];

    /// <summary>To the end of the clause; the clause that a verb of thinking takes ('I don't think | my leg is weak') is part of it.</summary>
    private TokenRange Forward(Modifier modifier)
    {
        var match = modifier.Match;
        var i = match.End;
        var direct = true;
        for (; i < Math.Min(match.End + FarthestReach, _text.Count); i++)
        {
            if (_text.Stops(i) || (_clauses.Begins(i) && !direct))
                break;
            if (modifier.Kind == ModifierKind.Absent && !direct && _lists.EndsAt(i, match.End))
                break;
            if (modifier.Kind == ModifierKind.Supposed && _lists.IsLink(i) && !_lists.IsAsked(i))
                break;
            direct &= _text.Fills(i) || _text.Is(_lexicon.ClassId(GrammarClass.That), i)
                || Is(GrammarClass.Subject, i) || Is(GrammarClass.Opener, i) || _text.Is(_lexicon.ClassId(GrammarClass.Determiner), i);
        }
        return new TokenRange(match.End, i);
    }

    /// <summary>
    /// Back to the beginning of the clause, or to the comma or 'and' that its own subject follows: 'leg weak, bladder is fine' says
    /// nothing good of the leg. Where it has no subject but 'it' ('it went away'), over the last clause that states something.
    /// </summary>
    private TokenRange Back(Modifier modifier)
    {
        var match = modifier.Match;
        var clause = _clauses.Of(match.First);
        var start = match.First;
        var named = false;
        while (start > Math.Max(_clauses.Start(clause), match.First - FarthestReach))
        {
            if (named && (_text.Tokens[start - 1].IsPunctuation || Is(GrammarClass.And, start - 1)))
                break;
            start--;
            named |= !SaysLittle(start);
        }
        var own = new TokenRange(start, match.First);
        // 'Otherwise I am fine now' speaks of the rest of the person.
        if (named || modifier.Kind != ModifierKind.Over || SpeaksOfSelf(clause, match) || _mentions.HasAnchor(own.Start, own.End))
            return own;
        for (var before = clause - 1; before >= Math.Max(clause - MostClausesBack, 0); before--)
            if (_mentions.HasComplaint(_clauses.Start(before), _clauses.End(before)) || HoldsIdiom(before))
                return Whole(before);
        return own;
    }

    /// <summary>With other words than the modifier's own, as in Spanish 'se me pasó'.</summary>
    private bool SpeaksOfSelf(int clause, PatternMatch modifier)
    {
        for (var i = _clauses.Start(clause); i < _clauses.End(clause); i++)
            if (Is(GrammarClass.Self, i) && (i < modifier.First || i >= modifier.End))
                return true;
        return false;
    }

    /// <summary>It states something, though nothing that is heard ('my foot fell asleep when I sat on it').</summary>
    private bool HoldsIdiom(int clause)
    {
        for (var i = _clauses.Start(clause); i < _clauses.End(clause); i++)
            if (_text.Silenced(i))
                return true;
        return false;
    }

    private bool SaysLittle(int token) =>
        _text.Fills(token) || _text.Tokens[token].IsPunctuation || Is(GrammarClass.And, token) || Is(GrammarClass.Pronoun, token)
        || Is(GrammarClass.Subject, token) || Is(GrammarClass.Opener, token) || Is(GrammarClass.Verb, token);

    private bool Is(string grammarClass, int token) => _text.Is(_lexicon.ClassId(grammarClass), token);

    /// <summary>Its clause; where that states nothing, the neighbour: 'when I was a boy' begins no 'my foot is numb now'.</summary>
    private TokenRange Around(Modifier modifier)
    {
        var match = modifier.Match;
        var clause = _clauses.Of(match.First);
        var own = Whole(clause);
        if (_mentions.HasAnchor(own.Start, own.End))
            return modifier.Kind == ModifierKind.LongAgo ? BeforeThePresent(own, match) : own;
        if (match.First <= own.Start + 2 && clause + 1 < _clauses.Count && _clauses.LinkedToNext(clause))
            return modifier.Kind == ModifierKind.LongAgo ? Past(clause + 1) ?? own : Whole(clause + 1);
        return clause > 0 && _clauses.Has(clause, GrammarClass.Pronoun) ? Whole(clause - 1) : own;
    }

    /// <summary>'I had no jabs as a kid, a dog bit me, my jaw is stiff': what ends with the past ends it at its comma, where something is so today.</summary>
    private TokenRange BeforeThePresent(TokenRange clause, PatternMatch longAgo)
    {
        var comma = longAgo.End;
        while (comma < clause.End && _text.Tokens[comma].Kind != TokenKind.Comma)
            comma++;
        var isToday = Enumerable.Range(comma, Math.Max(0, clause.End - comma)).Any(i => Is(GrammarClass.Present, i));
        return isToday && longAgo.First > clause.Start + 2 ? new TokenRange(clause.Start, comma) : clause;
    }

    /// <summary>The clause up to 'now' behind a comma or an 'and'; null where it speaks of the present from its beginning.</summary>
    private TokenRange? Past(int clause)
    {
        for (var i = _clauses.Start(clause); i < _clauses.End(clause); i++)
        {
            if (!Is(GrammarClass.Present, i))
                continue;
            while (Is(GrammarClass.Negative, i - 1))
                i--;
            return i - 1 > _clauses.Start(clause) && _lists.IsLink(i - 1) ? new TokenRange(_clauses.Start(clause), i - 1) : null;
        }
        return Whole(clause);
    }

    private TokenRange Whole(int clause) =>
        new(Math.Max(_clauses.Start(clause), _clauses.End(clause) - 2 * FarthestReach), _clauses.End(clause));
}
