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
        GrammarClass.Verb, GrammarClass.And, GrammarClass.Or, GrammarClass.Polite, GrammarClass.Well, GrammarClass.NoMore,
    ];

    private static readonly string[] Acting = [GrammarClass.Verb, GrammarClass.Self, GrammarClass.Pronoun, GrammarClass.They, GrammarClass.Subject];

    private readonly Untroubled _untroubled = new(listener);
    private readonly int[] _saysLittle = [.. SaysLittle.Select(listener.Lexicon.ClassId)];

    public bool IsSaid(HeardText heard, Hearing hearing) =>
        MayBeSaid(heard, hearing)
        && (AllIsWell(heard.Text) || EachPartIsWell(heard) || IsNoMoreThanSore(heard.Text) || IsDenied(heard) && !Any(heard.Text, GrammarClass.Again));

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

    /// <summary>The same, with a word for what is well: 'my grip is as before', not 'zero grip'.</summary>
    public bool SaysWell(HeardText heard, Hearing hearing) =>
        (Any(heard.Text, GrammarClass.Well) || Any(heard.Text, GrammarClass.Works)) && IsHalfSaid(heard, hearing);

    private bool MayBeSaid(HeardText heard, Hearing hearing) =>
        question.Multiple && hearing is { Command: Command.None, Topic: null }
        && !heard.Mentions.Any(m => m.Status > FindingStatus.Absent && m.Mention.Finding.Danger)
        && !listener.Hints(heard, question).Any(id => content.Findings[id].Danger);

    private bool AllIsWell(ReadText text) =>
        IsFine(text, Whole(text)) && !IsLimited(text, Whole(text)) && !Any(text, GrammarClass.Proviso) && !Besides(text, GrammarClass.Amiss);

    /// <summary>'No redness, opens fine': between the commas, each part says that all is well, or denies a sign.</summary>
    private bool EachPartIsWell(HeardText heard)
    {
        var parts = heard.Text.Parts().ToList();
        return parts.Count > 1 && parts.TrueForAll(IsWell);

        bool IsWell(TokenRange part) => !IsLimited(heard.Text, part) && !Says(heard.Text, part, GrammarClass.Proviso)
            && (Denies(heard, part) || IsFine(heard.Text, part));
    }

    private static bool Denies(HeardText heard, TokenRange part) => heard.Mentions.Any(m =>
        m.DeniesDanger && m.Mention.Match.First >= part.Start && m.Mention.Match.End <= part.End);

    private bool IsFine(ReadText text, TokenRange part) => Says(text, part, GrammarClass.Well) && !Says(text, part, GrammarClass.Negative);

    /// <summary>By a 'but' or 'otherwise' between words: one that opens or ends a message has nothing to set against them.</summary>
    private bool IsLimited(ReadText text, TokenRange part) => Enumerable.Range(part.Start, part.Length)
        .Any(i => Is(text, GrammarClass.Stop, i) && i > 0 && Enumerable.Range(i + 1, text.Count - i - 1).Any(next => !text.Tokens[next].IsPunctuation));

    private bool Says(ReadText text, TokenRange part, string grammarClass) => Enumerable.Range(part.Start, part.Length).Any(i => Is(text, grammarClass, i));

    /// <summary>'The tingling was last year', 'I can touch my chest with my chin': all that would worry is denied, over, or another person's.</summary>
    private static bool IsDenied(HeardText heard) =>
        heard.Mentions.Any(m => m.Mention.Finding.Danger && (m.Verdict is Verdict.Over or Verdict.OfAnother || m.Status == FindingStatus.Absent));

    private bool IsNoMoreThanSore(ReadText text) =>
        Any(text, GrammarClass.Plain) && (Any(text, GrammarClass.Contrast) || Any(text, GrammarClass.NoMore)) && !Any(text, GrammarClass.Proviso) && SaysNothingElse(text);

    private bool SaysNothingElse(ReadText text)
    {
        var covered = 0;
        for (var i = 0; i < text.Count; i++)
        {
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
