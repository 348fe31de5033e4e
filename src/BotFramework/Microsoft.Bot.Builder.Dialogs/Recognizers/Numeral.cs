namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Reads numbers written in digits.</summary>
internal static class Numeral
{
    // What a decimal holds for certain.
    private const int MostDigits = 28;

    /// <summary>
    /// Reads the longest number that starts at <paramref name="start"/>: "1234", "1,234.5", "1 234", ".5". A single
    /// separator that cannot be a group's is the decimal point, whichever it is: people mix them up. Of "1.2.3" only the 1 is read.
    /// </summary>
    /// <returns>How many characters it has; 0 when it is too long to hold.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, NumberLanguage language, out decimal value)
    {
        var rest = text[start..];
        var first = Digits(rest);
        var grouped = first is >= 1 and <= 3;
        int length = first, groups = 0;

        while (grouped && IsGroup(rest, length, language.Group))
        {
            length += 4;
            groups++;
        }

        while (grouped && groups == 0 && IsGroup(rest, length, ' '))
            length += 4;

        var hasPoint = length < rest.Length && (rest[length] == language.DecimalPoint || (groups == 0 && length == first && rest[length] == language.Group));
        var decimals = hasPoint ? Digits(rest[(length + 1)..]) : 0;
        var whole = length;
        if (decimals > 0)
            length += 1 + decimals;

        // One separator too many: these are several numbers.
        if (length > first && length + 1 < rest.Length && rest[length] is '.' or ',' && Digit(rest[length + 1]) >= 0)
            (length, whole, decimals) = (first, first, 0);

        return TryParse(rest[..length], whole, decimals, out value) ? length : 0;
    }

    /// <summary>The value of a digit, fullwidth ones included; -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\uFF10' and <= '\uFF19' => c - '\uFF10',
        _ => -1,
    };

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && Digit(text[count]) >= 0)
            count++;
        return count;
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int at, char separator) =>
        at < text.Length && text[at] == separator && Digits(text[(at + 1)..]) == 3;

    private static bool TryParse(ReadOnlySpan<char> numeral, int whole, int decimals, out decimal value)
    {
        value = 0;
        var digits = 0;
        foreach (var c in numeral)
        {
            if (Digit(c) is not (>= 0 and var digit))
                continue;
            if (++digits > MostDigits)
                return false;
            value = (value * 10) + digit;
        }

        for (var i = 0; i < decimals; i++)
            value /= 10;
        return digits > 0;
    }
}
