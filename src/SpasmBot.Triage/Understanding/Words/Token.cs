namespace SpasmBot.Triage.Understanding.Words;

/// <param name="Text">As it is compared: lower case, without accents and apostrophes.</param>
/// <param name="Start">In the original text, in UTF-16 code units.</param>
/// <param name="Value">Of a number in digits.</param>
/// <param name="IsName">A capital where none is due: 'Spain'. A name is no misspelling.</param>
/// <param name="Stem">Of a word with an apostrophe: what stands before it ('leg' of "leg's").</param>
/// <param name="AfterDash">A number that a dash ties to the one before: '2-4'.</param>
internal sealed record Token(string Text, int Start, int Length, TokenKind Kind, decimal Value = 0, bool AfterDash = false, bool IsName = false, string? Stem = null)
{
    public bool EndsSentence => Kind is TokenKind.Stop or TokenKind.QuestionMark;

    public bool IsPunctuation => Kind > TokenKind.Number;

    public int End => Start + Length;
}
