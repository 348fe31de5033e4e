using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'My legs are fine', 'just a sore muscle', 'that was last year': whoever is asked for signs of danger and says no more than that has
/// none. Not where anything worries, where something is not so, or where it is so only at times ('fine until I stand up').
/// </summary>
internal sealed class Reassurance(DialogContent content, Question question, Listener listener)
{
    private const int LongestDenial = 3;

    private static readonly string[] SaysLittle =
    [
        GrammarClass.Contrast, GrammarClass.Plain, GrammarClass.Determiner, GrammarClass.Preposition, GrammarClass.Subject, GrammarClass.Self,
        GrammarClass.Verb, GrammarClass.And, GrammarClass.Or, GrammarClass.Polite, GrammarClass.Well, GrammarClass.NoMore, GrammarClass.Able,
    ];

    private static readonly string[] Acting = [GrammarClass.Verb, GrammarClass.Self, GrammarClass.Pronoun, GrammarClass.They, GrammarClass.Subject];

    private static readonly string[] Denying = [GrammarClass.Negative, GrammarClass.NotAsked, GrammarClass.FallingShort];

    private readonly Untroubled _untroubled = new(listener);
    private readonly int[] _saysLittle = [.. SaysLittle.Select(listener.Lexicon.ClassId)];

    public bool IsSaid(HeardText heard, Hearing hearing) =>
        MayBeSaid(heard, hearing) && (EachPartIsWell(heard) || IsNoMoreThanSore(heard.Text));

    /// <summary>
    /// 'No temperature, the head is clear': between the commas each part denies something or says that it is well. It is no answer to the
    /// rest of the list, but leaves no doubt either.
    /// </summary>
    public bool IsHalfSaid(HeardText heard, Hearing hearing)
    {
        if (!MayBeSaid(heard, hearing))
            return false;
        if (_untroubled.Is(heard))
            return true;
        if (Any(heard.Text, GrammarClass.Stop) || Besides(heard.Text, GrammarClass.Proviso) || Besides(heard.Text, GrammarClass.Amiss))
            return false;
        var parts = heard.Text.Parts().ToList();
        return parts.Count > 0 && parts.TrueForAll(p => IsNay(p) || Denies(heard, p) || IsFine(heard.Text, p));

        // 'No', 'no temperature'; not 'no, it flops'.
        bool IsNay(TokenRange part) => part.Length <= LongestDenial && heard.Text.IsNay(part.Start)
            && !Array.Exists(Acting, grammarClass => Says(heard.Text, part, grammarClass));
    }

    /// <summary>The same, and no part of it but denies, says that all is well, or says nothing of note.</summary>
    public bool IsSaidThroughout(HeardText heard, Hearing hearing) =>
        IsHalfSaid(heard, hearing) && heard.Text.Parts().All(part => _untroubled.IsCue(heard.Text, part) || Denies(heard, part) || SaysNothingElse(heard, part));

    /// <summary>The same, with a word for what is well: 'my grip is as before', not 'zero grip'.</summary>
    public bool SaysWell(HeardText heard, Hearing hearing) =>
        (Any(heard.Text, GrammarClass.Well) || Any(heard.Text, GrammarClass.Works)) && IsHalfSaid(heard, hearing);

    private bool MayBeSaid(HeardText heard, Hearing hearing) =>
        question.Multiple && hearing is { Command: Command.None, Topic: null }
        && !heard.Mentions.Any(m => m.Status > FindingStatus.Absent && m.Mention.Finding.Danger)
        && !listener.Hints(heard, question).Any(id => content.Findings[id].Danger);

    /// <summary>
    /// 'No redness, opens fine': between the commas, each part says that all is well, denies a sign, or says nothing of note. What stands
    /// behind a 'but' must say so itself: 'legs fine but my arm' tells of the arm.
    /// </summary>
    private bool EachPartIsWell(HeardText heard)
    {
        var parts = heard.Text.Parts().SelectMany(part => BetweenStops(heard.Text, part)).ToList();
        return parts.Exists(part => TellsWell(part.Range)) && parts.TrueForAll(part => TellsWell(part.Range)
            || _untroubled.DeniesTheList(heard.Text, part.Range)
            || (SaysNothingElse(heard, part.Range) && (!part.Limits || Says(heard.Text, part.Range, GrammarClass.Plain))));

        bool TellsWell(TokenRange part) => IsFine(heard.Text, part)
            || (DeniesOrEnded(heard, part) && !Any(heard.Text, GrammarClass.Again));
    }

    /// <summary>A 'but' or 'otherwise' that opens or ends a message has nothing to set against the rest.</summary>
    private IEnumerable<(TokenRange Range, bool Limits)> BetweenStops(ReadText text, TokenRange part)
    {
        var (start, limits) = (part.Start, false);
        for (var i = part.Start; i < part.End; i++)
        {
            if (!Is(text, GrammarClass.Stop, i) || i == 0 || !Enumerable.Range(i + 1, text.Count - i - 1).Any(next => !text.Tokens[next].IsPunctuation))
                continue;
            if (i > start)
                yield return (new TokenRange(start, i), limits);
            (start, limits) = (text.EndOf(listener.Lexicon.ClassId(GrammarClass.Stop), i), true);
        }
        if (start < part.End || limits)
            yield return (new TokenRange(Math.Min(start, part.End), part.End), limits);
    }

    private static bool Denies(HeardText heard, TokenRange part) => heard.Mentions.Any(m => m.DeniesDanger && IsIn(m, part));

    /// <summary>'The tingling was last year', 'I can touch my chest with my chin': what would worry is denied, over, or another person's.</summary>
    private static bool DeniesOrEnded(HeardText heard, TokenRange part) => heard.Mentions.Any(m => IsIn(m, part)
        && m.Mention.Finding.Danger && (m.Verdict is Verdict.Over or Verdict.OfAnother || m.Status == FindingStatus.Absent));

    private static bool IsIn(JudgedMention m, TokenRange part) => m.Mention.Match.First >= part.Start && m.Mention.Match.End <= part.End;

    /// <summary>The 'without' of 'without a problem' denies nothing, nor does the 'before' of 'as before' limit it.</summary>
    private bool IsFine(ReadText text, TokenRange part) => Says(text, part, GrammarClass.Well)
        && !text.Outside(listener.Lexicon.ClassId(GrammarClass.Well), shortest: 2).Any(i => part.Holds(i) && (Is(text, GrammarClass.Negative, i) || Is(text, GrammarClass.Proviso, i)))
        && !text.Outside(listener.Lexicon.ClassId(GrammarClass.Well)).Any(i => part.Holds(i) && Is(text, GrammarClass.Amiss, i));

    private bool Says(ReadText text, TokenRange part, string grammarClass) => Enumerable.Range(part.Start, part.Length).Any(i => Is(text, grammarClass, i));

    private bool IsNoMoreThanSore(ReadText text) =>
        Any(text, GrammarClass.Plain) && (Any(text, GrammarClass.Contrast) || Any(text, GrammarClass.NoMore)) && !Any(text, GrammarClass.Proviso) && SaysNothingElse(text, Whole(text));

    private bool SaysNothingElse(HeardText heard, TokenRange part) =>
        !Array.Exists(Denying, grammarClass => Says(heard.Text, part, grammarClass)) && SaysNothingElse(heard.Text, part, i => heard.Mentions.Where(m => !m.Mention.Finding.Danger && m.Mention.Match.Takes(i)).Select(_ => i + 1).FirstOrDefault());

    private bool SaysNothingElse(ReadText text, TokenRange part, Func<int, int>? harmless = null)
    {
        var covered = part.Start;
        for (var i = part.Start; i < part.End; i++)
        {
            covered = Math.Max(covered, harmless?.Invoke(i) ?? 0);
            if (text.Tokens[i].IsPunctuation || text.Fills(i))
                covered = Math.Max(covered, i + 1);
            foreach (var place in text.ClassesAt(i))
                if (listener.Lexicon.IsBody(place.ClassId) || Array.Exists(_saysLittle, c => c == place.ClassId))
                    covered = Math.Max(covered, place.End);
            if (covered <= i)
                return false;
        }
        return true;
    }

    /// <summary>Outside of the words that say that all is well: the 'was' of 'it was a joke' limits nothing.</summary>
    private bool Besides(ReadText text, string grammarClass) =>
        text.Outside(listener.Lexicon.ClassId(GrammarClass.Well)).Any(i => Is(text, grammarClass, i));

    private bool Any(ReadText text, string grammarClass) => Says(text, Whole(text), grammarClass);

    private static TokenRange Whole(ReadText text) => new(0, text.Count);

    private bool Is(ReadText text, string grammarClass, int token) => text.Is(listener.Lexicon.ClassId(grammarClass), token);
}
