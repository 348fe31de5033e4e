namespace SpasmBot.Triage.Understanding;

/// <summary>
/// The 'not' of 'not dizzy, pee is pale' and the 'nothing' of 'pee is pale, nothing swollen' deny what stands behind them, and are no part
/// of what is told beyond the comma; nor is the chest of 'calf cramp, chest fine'.
/// </summary>
internal sealed class OthersDenials(CompiledLexicon lexicon, ReadText text, MentionIndex mentions)
{
    private readonly int _negative = lexicon.ClassId(GrammarClass.Negative);

    public bool AreTakenBy(Mention mention)
    {
        foreach (var place in mention.Match.Places)
            for (var i = place.Start; i < place.End; i++)
                if (((text.Is(_negative, i) || text.IsNay(i)) && DeniesAnother(i, mention) || IsWell(i, mention)) && Array.Exists(mention.Match.Places, p => IsBeyondComma(i, p.Start)))
                    return true;
        return false;
    }

    private bool IsWell(int token, Mention mention) => text.Body(token)
        && mentions.At(token).Exists(m => m.Said == FindingStatus.Absent && !m.Match.IsWithin(mention.Match) && !IsBeyondComma(m.Match.First, m.Match.End - 1));

    private bool DeniesAnother(int no, Mention mention)
    {
        for (var next = no + 1; next < text.Count; next++)
            if (mentions.At(next).Exists(m => m.Finding.Danger && m.Finding != mention.Finding && m.Match.First == next && !m.Match.IsWithin(mention.Match)))
                return true;
            else if (!text.Fills(next))
                return false;
        return false;
    }

    private bool IsBeyondComma(int no, int other) => text.HasComma(Math.Min(no, other), Math.Max(no, other));
}
