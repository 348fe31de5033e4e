namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>What a word can do in a number.</summary>
internal enum NumberWordKind
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>0: stands alone, and is a digit behind the point.</summary>
    Zero,

    /// <summary>1 to 9: stands alone or behind tens and hundreds.</summary>
    Unit,

    /// <summary>10 to 29 as one word: like a unit, but nothing joins it to tens.</summary>
    Teen,

    /// <summary>20, 30 ... 90.</summary>
    Ten,

    /// <summary>100, 200 ... as one word.</summary>
    Hundreds,

    /// <summary>A hundred times what is in front of it.</summary>
    Hundred,

    /// <summary>A thousand times, a million times ... what is in front of it.</summary>
    Scale,

    /// <summary>A scale that needs nothing in front of it: "mil".</summary>
    LoneScale,

    /// <summary>Twelve times what is in front of it.</summary>
    Dozen,

    /// <summary>"a": one of what follows.</summary>
    Article,

    And,

    /// <summary>The decimal point, said.</summary>
    Point,

    Minus,

    /// <summary>Divides what is in front of it.</summary>
    Over,

    /// <summary>One half; needs nothing in front of it.</summary>
    OneHalf,

    /// <summary>One third, one quarter ...: needs "a" or "one" in front of it.</summary>
    OnePart,

    /// <summary>Thirds, quarters ...: needs a number in front of it.</summary>
    Parts,
}
