using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Finds what lasted from one hour of the clock to another: 'from ten until nearly half past eleven', 'desde las 3 hasta las 5'.</summary>
internal sealed class HoursByTheClock(CompiledLexicon lexicon, Numerals numerals)
{
    private const int Dial = 12;
    private const decimal Hour = 3600;

    /// <summary>'From three until two' may be eleven hours, or a slip, or no hours of a day at all.</summary>
    private const int Longest = 5;

    /// <summary>Words that may stand before the hour: 'until nearly half past'.</summary>
    private const int Lead = 3;

    private readonly int _from = lexicon.ClassId(GrammarClass.FromHour);
    private readonly int _until = lexicon.ClassId(GrammarClass.UntilHour);
    private readonly int _ofClock = lexicon.ClassId(GrammarClass.OfClock);
    private readonly int _twelve = lexicon.ClassId(GrammarClass.Twelve);
    private readonly int _units = lexicon.ClassId(GrammarClass.SomeUnits);
    private readonly int _determiner = lexicon.ClassId(GrammarClass.Determiner);
    private readonly int _hours = lexicon.ClassId(NumberClass.Hours);

    public void Read(ReadText text)
    {
        for (var at = 0; at < text.Count; at++)
            if (text.EndOf(_from, at) is > 0 and var behind && HourWithin(text, behind) is { } first
                && UntilBehind(text, first.End) is { } until && HourWithin(text, until) is { } last
                && Between(first.Value, last.Value) is >= 1 and <= Longest and var hours)
                text.AddValue(_hours, new TokenRange(at, last.End), hours * Hour);
    }

    /// <summary>'From ten at night till': a word may stand between.</summary>
    private int? UntilBehind(ReadText text, int at)
    {
        for (var i = at; i <= at + 1 && i < text.Count && !text.Stops(i); i++)
            if (text.EndOf(_until, i) is > 0 and var behind)
                return behind;
        return null;
    }

    private static int Between(int first, int last) => (last - first + Dial) % Dial;

    /// <summary>The first hour within a few words.</summary>
    private (int Value, int End)? HourWithin(ReadText text, int at)
    {
        for (var i = at; i <= at + Lead && i < text.Count && !text.Stops(i); i++)
            if (HourAt(text, i) is { } hour)
                return hour;
        return null;
    }

    private (int Value, int End)? HourAt(ReadText text, int at)
    {
        if (text.EndOf(_twelve, at) is > 0 and var noon)
            return (Dial, noon);
        if (text.Is(_determiner, at) || numerals.At(text, at) is not { Value: >= 1 and <= 2 * Dial } number || text.Is(_units, number.End))
            return null;
        // Of 10:30 the minutes are passed over.
        var end = number.End + 1 < text.Count && text.Tokens[number.End].Kind == TokenKind.Colon && text.Tokens[number.End + 1].Kind == TokenKind.Number ? number.End + 2 : number.End;
        return ((int)number.Value, end < text.Count && text.EndOf(_ofClock, end) is > 0 and var behind ? behind : end);
    }
}
