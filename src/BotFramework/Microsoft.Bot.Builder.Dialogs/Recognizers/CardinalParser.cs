namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Reads whole numbers said in words. Every method gives the token behind what it read, or the one it was given when there is nothing.</summary>
internal sealed class CardinalParser(string text, NumberLanguage language)
{
    public List<NumberToken> Tokens { get; } = NumberLexer.Read(text, language);

    /// <summary>The word at that token, empty when it is none.</summary>
    public ReadOnlySpan<char> Text(int at) =>
        at < Tokens.Count && Tokens[at].Kind == NumberTokenKind.Word ? text.AsSpan(Tokens[at].Start, Tokens[at].End - Tokens[at].Start + 1) : default;

    /// <summary>What the word at that token means in a number.</summary>
    public NumberWord Word(int at) => language.Cardinal(Text(at));

    /// <summary>Reads a number such as "one million two hundred thousand and five".</summary>
    /// <param name="place">What its last word counts: 1 for "five", 100 for "hundred". An ordinal below that can follow.</param>
    public int Read(int at, out decimal value, out decimal place)
    {
        value = place = 0;
        if (Word(at).Kind == Zero)
            return at + 1;

        var largest = decimal.MaxValue;
        for (var next = at; ;)
        {
            var from = next == at ? at : SkipAnd(next, place);
            var behind = ReadGroup(from, out var group, out var groupPlace);
            var scale = Word(behind);

            if ((scale.Kind == LoneScale || (scale.Kind == Scale && behind > from)) && scale.Value < largest)
            {
                value += Math.Max(group, 1) * scale.Value;
                place = largest = scale.Value;
                next = behind + 1;
                continue;
            }

            // "a" is a number only in front of a hundred or a scale.
            if (behind == from || groupPlace == 0 || group >= largest)
                return next;

            value += group;
            place = groupPlace;
            return behind;
        }
    }

    /// <summary>Behind a hyphen that joins two words.</summary>
    public int SkipHyphen(int at) =>
        at > 0 && at < Tokens.Count && Tokens[at].Kind == NumberTokenKind.Hyphen && !Text(at - 1).IsEmpty && !Text(at + 1).IsEmpty ? at + 1 : at;

    /// <summary>Behind an "and" that joins what is below a hundred to the rest.</summary>
    public int SkipAnd(int at, decimal place)
    {
        var next = SkipHyphen(at);
        return language.AndFollowsHundreds && place >= 100 && Word(next).Kind == And ? next + 1 : next;
    }

    /// <summary>Reads what can stand in front of a scale: "five", "twenty-five", "fifteen hundred and one", and "a" (of place 0).</summary>
    private int ReadGroup(int at, out decimal value, out decimal place)
    {
        var word = Word(at);
        if (word.Kind == Hundreds)
            return ReadBehindHundred(at + 1, word.Value, out value, out place);

        var next = ReadBelowHundred(at, out value, out place);
        if (word.Kind == Article)
            (next, value, place) = (at + 1, 1, 0);

        return next > at && Word(next).Kind == Hundred ? ReadBehindHundred(next + 1, value * 100, out value, out place) : next;
    }

    private int ReadBehindHundred(int at, decimal hundreds, out decimal value, out decimal place)
    {
        var from = SkipAnd(at, 100);
        var next = ReadBelowHundred(from, out var rest, out place);
        value = hundreds + rest;
        if (next > from)
            return next;

        place = 100;
        return at;
    }

    private int ReadBelowHundred(int at, out decimal value, out decimal place)
    {
        var word = Word(at);
        (value, place) = (0, 0);
        if (word.Kind is not (Unit or Teen or Ten))
            return at;

        (value, place) = (word.Value, word.Kind == Ten ? 10 : 1);
        if (word.Kind != Ten)
            return at + 1;

        var unit = SkipHyphen(at + 1);
        if (Word(unit).Kind == And)
            unit++;
        else if (language.AndFollowsTens)
            return at + 1;
        if (Word(unit).Kind != Unit)
            return at + 1;

        (value, place) = (value + Word(unit).Value, 1);
        return unit + 1;
    }
}
