namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

internal enum NumberTokenKind
{
    /// <summary>Anything that ends a number.</summary>
    Other,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits, with points and the like.</summary>
    Numeral,

    /// <summary>"2nd".</summary>
    OrdinalNumeral,

    /// <summary>"5km": digits that a unit sticks to.</summary>
    Measure,

    Hyphen,

    Slash,
}
