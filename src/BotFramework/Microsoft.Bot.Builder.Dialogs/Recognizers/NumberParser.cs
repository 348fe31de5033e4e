namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>Reads numbers of every form: digits, words, fractions, with a sign. Its methods give what those of <see cref="CardinalParser"/> give.</summary>
internal sealed class NumberParser(CardinalParser cardinals)
{
    // Beyond this, another "trillion" could be more than a decimal holds.
    private const decimal LargestScaled = 1_000_000_000_000_000;

    private List<NumberToken> Tokens => cardinals.Tokens;

    public int Read(int at, out decimal value)
    {
        var isNegative = IsMinus(at);
        var from = isNegative ? at + 1 : at;
        var next = ReadUnsigned(from, out value);
        if (isNegative)
            value = -value;
        return next == from ? at : next;
    }

    private NumberWord Word(int at) => cardinals.Word(at);

    private bool Is(int at, NumberTokenKind kind) => at >= 0 && at < Tokens.Count && Tokens[at].Kind == kind;

    /// <summary>"minus", or a hyphen in front of digits: that of "-3" and "option -2", but not of "1-2" and "1 - 2", which are ranges.</summary>
    private bool IsMinus(int at)
    {
        if (!Is(at, NumberTokenKind.Hyphen) || !Is(at + 1, NumberTokenKind.Numeral))
            return Word(at).Kind == Minus;
        return !Is(at - 1, NumberTokenKind.Numeral) && !(Is(at - 1, NumberTokenKind.Word) && Tokens[at - 1].Touches(Tokens[at]));
    }

    private int ReadUnsigned(int at, out decimal value)
    {
        if (Is(at, NumberTokenKind.Numeral))
            return ReadNumeral(at, out value);
        if (ReadPart(at, out value) is var part && part > at)
            return Scaled(part, Word(part).Kind == Article ? part + 1 : part, Dozen, ref value);

        var isArticle = Word(at).Kind == Article;
        var next = cardinals.Read(at, out value, out _);
        if (isArticle && next == at && Word(at + 1).Kind == Dozen)
            (next, value) = (at + 1, 1);
        if (next == at)
            return at;

        return Word(next).Kind switch
        {
            Dozen => Scaled(next, next, Dozen, ref value),
            Point => ReadDecimals(next, ref value),
            _ => ReadFraction(next, ref value),
        };
    }

    private int ReadNumeral(int at, out decimal value)
    {
        value = Tokens[at].Value;
        var next = at + 1;
        if (ReadQuotient(at, out var quotient))
        {
            value = quotient;
            return at + 3;
        }

        if (decimal.IsInteger(value) && Is(next, NumberTokenKind.Numeral) && ReadQuotient(next, out quotient))
        {
            value += quotient;
            return next + 3;
        }

        return Word(next).Kind is Hundred or Scale or LoneScale or Dozen ? Scaled(next, next, Word(next).Kind, ref value) : ReadAndPart(next, ref value);
    }

    /// <summary>Reads "2/3". Dates such as "1/2/3" are no fractions.</summary>
    private bool ReadQuotient(int at, out decimal value)
    {
        value = 0;
        if (!Is(at + 1, NumberTokenKind.Slash) || !Is(at + 2, NumberTokenKind.Numeral)
            || Is(at - 1, NumberTokenKind.Slash) || Is(at + 3, NumberTokenKind.Slash)
            || !Tokens[at].Touches(Tokens[at + 1]) || !Tokens[at + 1].Touches(Tokens[at + 2]))
            return false;

        var (dividend, divisor) = (Tokens[at].Value, Tokens[at + 2].Value);
        if (!decimal.IsInteger(dividend) || !decimal.IsInteger(divisor) || divisor == 0)
            return false;

        value = Rounded(dividend / divisor);
        return true;
    }

    /// <summary>Reads what can follow a whole number: "thirds", "over three", "and a half".</summary>
    private int ReadFraction(int at, ref decimal value)
    {
        var word = Word(at);
        if (Divides(at, value, out var divisor, out var next))
        {
            value = Rounded(value / divisor);
            return next;
        }

        if (word.Kind == Over && cardinals.Read(at + 1, out divisor, out _) is var behind && behind > at + 1 && divisor != 0)
        {
            value = Rounded(value / divisor);
            return behind;
        }

        return ReadAndPart(at, ref value);
    }

    /// <summary>Reads "and a half".</summary>
    private int ReadAndPart(int at, ref decimal value)
    {
        if (Word(at).Kind != And || ReadPart(at + 1, out var part) is var next && next == at + 1)
            return at;

        value += part;
        return next;
    }

    /// <summary>Reads "half", "a half", "one third", "two thirds".</summary>
    private int ReadPart(int at, out decimal value)
    {
        value = 0.5m;
        if (Word(at).Kind == OneHalf)
            return at + 1;

        var count = 1m;
        var next = Word(at).Kind == Article ? at + 1 : cardinals.Read(at, out count, out _);
        if (next == at || !Divides(next, count, out var divisor, out next))
            return at;

        value = Rounded(count / divisor);
        return next;
    }

    /// <summary>Whether the word there makes parts of a number: "third" of one, "thirds" of any.</summary>
    private bool Divides(int at, decimal count, out decimal divisor, out int next)
    {
        next = cardinals.SkipHyphen(at);
        var word = Word(next++);
        divisor = word.Value;
        return word.Kind == Parts || (word.Kind is OnePart or OneHalf && count == 1);
    }

    /// <summary>Reads the digits behind "point", and a scale behind those.</summary>
    private int ReadDecimals(int at, ref decimal value)
    {
        var next = at + 1;
        for (var weight = 0.1m; weight > 0 && Word(next) is { Kind: Unit or Zero } digit; weight /= 10, next++)
            value += digit.Value * weight;
        return next == at + 1 ? at : Scaled(next, next, Scale, ref value);
    }

    /// <summary>Multiplies by the word at <paramref name="word"/> when it is of that kind; otherwise the number ends at <paramref name="at"/>.</summary>
    private int Scaled(int at, int word, NumberWordKind kind, ref decimal value)
    {
        var scale = Word(word);
        if (scale.Kind != kind || value > LargestScaled)
            return at;

        value *= scale.Value;
        return word + 1;
    }

    /// <summary>Fifteen digits, as the genuine recognizers give.</summary>
    private static decimal Rounded(decimal value)
    {
        var decimals = 15;
        for (var rest = Math.Abs(value); rest >= 1 && decimals > 0; rest /= 10)
            decimals--;
        return Math.Round(value, decimals);
    }
}
