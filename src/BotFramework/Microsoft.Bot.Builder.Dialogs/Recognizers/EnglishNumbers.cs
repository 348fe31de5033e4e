namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

internal static class EnglishNumbers
{
    public static NumberWords Words { get; } = new NumberWords { AndFollowsHundreds = true, Pronoun = "one", BeforePronoun = ["the", "this", "that", "which"] }
        .Count(Zero, 0, 0, "zero/nought")
        .Count(Unit, 1, 1, "one two three four five six seven eight nine")
        .Count(Teen, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
        .Count(Ten, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
        .Count(Hundred, 100, 0, "hundred")
        .Count(Scale, 1_000, 0, "thousand")
        .Count(Scale, 1_000_000, 0, "million")
        .Count(Scale, 1_000_000_000, 0, "billion")
        .Count(Scale, 1_000_000_000_000, 0, "trillion")
        .Count(Dozen, 12, 0, "dozen")
        .Count(Article, 1, 0, "a/an")
        .Count(And, 0, 0, "and")
        .Count(Point, 0, 0, "point")
        .Count(Minus, 0, 0, "minus/negative")
        .Count(Over, 0, 0, "over")
        .Count(OneHalf, 2, 0, "half")
        .Count(Parts, 2, 0, "halves")
        .Count(OnePart, 3, 1, "third quarter/fourth fifth sixth seventh eighth ninth tenth")
        .Count(Parts, 3, 1, "thirds quarters/fourths fifths sixths sevenths eighths ninths tenths")
        .Count(OnePart, 100, 0, "hundredth")
        .Count(Parts, 100, 0, "hundredths")
        .Rank(Unit, 1, 1, "first second third fourth fifth sixth seventh eighth ninth")
        .Rank(Teen, 10, 1, "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
        .Rank(Ten, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")
        .Rank(Scale, 100, 0, "hundredth")
        .Rank(Scale, 1_000, 0, "thousandth")
        .Rank(Scale, 1_000_000, 0, "millionth")
        .Relative(0, "last")
        .Relative(1, "penultimate")
        .Relative(null, "next/previous/current")
        .Endings("st nd rd th");
}
