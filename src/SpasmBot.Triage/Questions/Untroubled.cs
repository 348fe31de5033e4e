using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'Haha no, I danced till two': a 'no', a 'fine' or something that only the well do, and not a word of what is not so, not as it was, or
/// so at times only. It settles no list of signs; but when 'none of these' follows, no doubt is left.
/// </summary>
internal sealed class Untroubled(Listener listener)
{
    private static readonly string[] Cues = [GrammarClass.Nay, GrammarClass.Well, GrammarClass.Able];
    private static readonly string[] Troubles = [GrammarClass.Stop, GrammarClass.Proviso, GrammarClass.Amiss, GrammarClass.FallingShort];

    public bool Is(HeardText heard)
    {
        var text = heard.Text;
        return Enumerable.Range(0, text.Count).Any(i => Says(Cues, i))
            && !text.Outside(Id(GrammarClass.Well), shortest: 2).Any(i => Says(Troubles, i) || (text.Is(Id(GrammarClass.Negative), i) && !IsAnswer(heard, i)));

        bool Says(string[] classes, int i) => Array.Exists(classes, c => text.Is(Id(c), i));
    }

    /// <summary>The 'no' of 'ah no, only stiff', and that of 'no chest pain'; not that of 'no power left'.</summary>
    private static bool IsAnswer(HeardText heard, int i) =>
        (heard.Text.IsNay(i) && (i + 1 >= heard.Text.Count || heard.Text.Tokens[i + 1].IsPunctuation))
        || heard.Mentions.Any(m => m.DeniesDanger && m.Mention.Match.First <= i + 2 && i < m.Mention.Match.End);

    private int Id(string grammarClass) => listener.Lexicon.ClassId(grammarClass);
}
