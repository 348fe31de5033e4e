using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'Haha no, I danced till two': a 'no', a 'fine' or something that only the well do, and not a word of what is not so, not as it was, or
/// so at times only. It settles no list of signs; but when 'none of these' follows, no doubt is left.
/// </summary>
internal sealed class Untroubled(CompiledLexicon lexicon)
{
    private const int FarthestAmiss = 3;

    private static readonly string[] Cues = [GrammarClass.Nay, GrammarClass.Well, GrammarClass.Able, GrammarClass.Works];
    private static readonly string[] Troubles = [GrammarClass.Stop, GrammarClass.Amiss, GrammarClass.FallingShort, GrammarClass.Negative];

    // 'Have any of it', 'to the whole list': what a denial of all that was asked is made of, and no denial of one thing is.
    private static readonly string[] TheList = [GrammarClass.AskedList, GrammarClass.NotAsked, GrammarClass.Polite];

    public bool Is(MessageParts message)
    {
        if (Chooses(message) || !message.All.Any(part => IsCue(message, part)))
            return false;
        HashSet<int> denied = [.. message.Mentions.Where(m => m.DeniesDanger).SelectMany(m => FromTheNoTo(m.Mention.Match))];
        return message.All.All(part => !IsTroubled(message, part, denied));
    }

    /// <summary>Something in it denies, or says that all is well.</summary>
    public bool IsCue(MessageParts message, TokenRange part) =>
        message.Says(part, Cues) || DeniesTheList(message, part) || Enumerable.Range(part.Start, part.Length).Any(i => DeniesAmiss(message, part, i));

    /// <summary>'I don't have any of it', 'that's a no from me', but not 'strength isn't there': nothing but words for what was asked.</summary>
    public bool DeniesTheList(MessageParts message, TokenRange part)
    {
        var next = part.Start;
        while (next < part.End && TheList.Max(c => message.Text.EndOf(lexicon.ClassId(c), next)) is var end && end > next)
            next = end;
        return next >= part.End && part.Length > 1 && message.Says(part, GrammarClass.NotAsked);
    }

    /// <summary>'Number 3, none of the others.'</summary>
    private bool Chooses(MessageParts message) =>
        Enumerable.Range(0, message.Text.Count).Any(i => IsNumber(message.Text.Tokens[i]) && (i == 0 || message.Is(GrammarClass.Choice, i - 1)));

    private bool IsNumber(Token token) => token.Kind == TokenKind.Number || lexicon.Lexicon.Numbers.ContainsKey(token.Text);

    private bool IsTroubled(MessageParts message, TokenRange part, HashSet<int> denied)
    {
        var (deniesAll, tellsWell) = (DeniesTheList(message, part), message.Says(part, GrammarClass.Well, GrammarClass.Works));
        return Enumerable.Range(part.Start, part.Length).Any(i => message.IsBesidesWellPhrases(i)
            && (Array.Exists(Troubles, c => message.Is(c, i)) || Limits(i))
            && !IsAnswer(message, i) && !denied.Contains(i) && !(deniesAll && message.Is(GrammarClass.NotAsked, i))
            && !DeniesAmiss(message, part, i) && !IsDeniedAmiss(message, part, i));

        // The 'when' of 'fine when I sit' and 'fine, when I sit'; not the 'evening' of 'they are normal, I knitted all evening'.
        bool Limits(int i) => message.Is(GrammarClass.Proviso, i) && (i == part.Start || tellsWell);
    }

    /// <summary>The 'no' of 'ah no, only stiff' and 'no and both legs are fine'; not that of 'no power left'.</summary>
    private static bool IsAnswer(MessageParts message, int i) => message.Text.IsNay(i)
        && (i + 1 >= message.Text.Count || message.Text.Tokens[i + 1].IsPunctuation || message.Is(GrammarClass.And, i + 1));

    /// <summary>The words of a denial, and the 'no' up to two words before it: 'no chest pain'.</summary>
    private static IEnumerable<int> FromTheNoTo(PatternMatch match) => Enumerable.Range(match.First - 2, match.End - match.First + 2);

    /// <summary>'Not red', 'no droop', 'neither leg feels odd': the word that denies trouble.</summary>
    private static bool DeniesAmiss(MessageParts message, TokenRange part, int i) => message.Is(GrammarClass.NotAsked, i)
        && message.Says(new TokenRange(i + 1, Math.Min(part.End, i + 1 + FarthestAmiss)), GrammarClass.Amiss);

    /// <summary>And the word for what it denies.</summary>
    private static bool IsDeniedAmiss(MessageParts message, TokenRange part, int i) => message.Is(GrammarClass.Amiss, i)
        && message.Says(new TokenRange(Math.Max(part.Start, i - FarthestAmiss), i), GrammarClass.NotAsked);
}
