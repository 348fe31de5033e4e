namespace SpasmBot.Triage.Understanding.Words;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Comma, ellipsis, bracket, spaced dash: parts of one sentence.</summary>
    Comma,

    Colon,
    Slash,

    /// <summary>The end of a sentence or line.</summary>
    Stop,

    /// <summary>A question mark; ends a sentence as well.</summary>
    QuestionMark,

    /// <summary>A thumb, a cross: one that the lexicon spells out is a word where a message has no other.</summary>
    Symbol,
}
