using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'Haha no, I danced till two': a 'no', a 'fine' or something that only the well do, and not a word of what is not so, not as it was, or
/// so at times only. It settles no list of signs; but when 'none of these' follows, no doubt is left.
/// </summary>
internal sealed class Untroubled(Listener listener)
{
    private const int FarthestAmiss = 3;

    private static readonly string[] Cues = [GrammarClass.Nay, GrammarClass.Well, GrammarClass.Able, GrammarClass.Works];
    private static readonly string[] Troubles = [GrammarClass.Stop, GrammarClass.Amiss, GrammarClass.FallingShort, GrammarClass.Negative];

    // 'Have any of it', 'to the whole list': what a denial of all that was asked is made of, and no denial of one thing is.
    private static readonly string[] TheList = [GrammarClass.AskedList, GrammarClass.NotAsked, GrammarClass.Polite];

    public bool Is(HeardText heard)
    {
        var text = heard.Text;
        return !Chooses(text)
            && IsCue(text, new TokenRange(0, text.Count))
            && !text.Outside(Id(GrammarClass.Well), shortest: 2).Any(i => (Says(text, Troubles, i) || Limits(text, i)) && !IsAnswer(heard, i));
    }

    /// <summary>Something in it denies, or says that all is well.</summary>
    public bool IsCue(ReadText text, TokenRange part) =>
        Enumerable.Range(part.Start, part.Length).Any(i => Says(text, Cues, i) || StandsInDenial(text, i) || DeniesAmiss(text, i));

    /// <summary>'Number 3, none of the others.'</summary>
    private bool Chooses(ReadText text) => Enumerable.Range(0, text.Count).Any(i => IsNumber(text, i) && (i == 0 || text.Is(Id(GrammarClass.Choice), i - 1)));

    private bool IsNumber(ReadText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Number || listener.Lexicon.Lexicon.Numbers.ContainsKey(text.Tokens[i].Text);

    /// <summary>The 'when' of 'fine when I sit' and 'fine, when I sit'; not the 'evening' of 'they are normal, I knitted all evening'.</summary>
    private bool Limits(ReadText text, int i)
    {
        if (!text.Is(Id(GrammarClass.Proviso), i))
            return false;
        var part = text.Parts().First(p => p.Holds(i));
        return i == part.Start || Enumerable.Range(part.Start, part.Length).Any(other => Says(text, [GrammarClass.Well, GrammarClass.Works], other));
    }

    /// <summary>The 'no' of 'ah no, only stiff', 'no and both legs are fine', and that of 'no chest pain'; not that of 'no power left'.</summary>
    private bool IsAnswer(HeardText heard, int i) =>
        (heard.Text.IsNay(i) && (i + 1 >= heard.Text.Count || heard.Text.Tokens[i + 1].IsPunctuation || heard.Text.Is(Id(GrammarClass.And), i + 1)))
        || StandsInDenial(heard.Text, i)
        || DeniesAmiss(heard.Text, i) || IsDeniedAmiss(heard.Text, i)
        || heard.Mentions.Any(m => m.DeniesDanger && m.Mention.Match.First <= i + 2 && i < m.Mention.Match.End);

    /// <summary>'Not red', 'no droop', 'neither leg feels odd': the word for trouble, and the one that denies it.</summary>
    private bool DeniesAmiss(ReadText text, int i)
    {
        if (!text.Is(Id(GrammarClass.NotAsked), i))
            return false;
        var end = Math.Min(text.Parts().First(p => p.Holds(i)).End, i + 1 + FarthestAmiss);
        return Enumerable.Range(i + 1, Math.Max(end - i - 1, 0)).Any(next => text.Is(Id(GrammarClass.Amiss), next));
    }

    private bool IsDeniedAmiss(ReadText text, int i)
    {
        if (!text.Is(Id(GrammarClass.Amiss), i))
            return false;
        var start = Math.Max(text.Parts().First(p => p.Holds(i)).Start, i - FarthestAmiss);
        return Enumerable.Range(start, i - start).Any(before => text.Is(Id(GrammarClass.NotAsked), before));
    }

    private bool StandsInDenial(ReadText text, int i) => text.Is(Id(GrammarClass.NotAsked), i) && DeniesTheList(text, text.Parts().First(part => part.Holds(i)));

    /// <summary>'I don't have any of it', 'that's a no from me', but not 'strength isn't there': nothing but words for what was asked.</summary>
    public bool DeniesTheList(ReadText text, TokenRange part)
    {
        var next = part.Start;
        while (next < part.End && TheList.Max(c => text.EndOf(Id(c), next)) is var end && end > next)
            next = end;
        return next >= part.End && part.Length > 1 && Enumerable.Range(part.Start, part.Length).Any(i => text.Is(Id(GrammarClass.NotAsked), i));
    }

    private bool Says(ReadText text, string[] classes, int i) => Array.Exists(classes, c => text.Is(Id(c), i));

    private int Id(string grammarClass) => listener.Lexicon.ClassId(grammarClass);
}
