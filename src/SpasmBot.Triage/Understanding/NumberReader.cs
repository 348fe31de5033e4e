using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Finds numbers in digits and words, and what they count: 'half an hour', '10-15 min', 'twice a week', '8 out of 10'.
/// Of a range the greater number holds.
/// </summary>
internal sealed class NumberReader(CompiledLexicon lexicon, Numerals numerals)
{
    private const decimal Day = 86_400;
    private const decimal Year = 365 * Day;
    private const int YoungestLead = 12;
    private const decimal Several = 3;

    private readonly HoursByTheClock _hours = new(lexicon, numerals);

    public void Read(ReadText text)
    {
        for (var at = 0; at < text.Count;)
        {
            var number = Number(text, at);
            var end = Rate(text, at, number) ?? Score(text, at, number) ?? Time(text, at, number) ?? Plain(text, at, number);
            at = end ?? at + 1;
        }
        _hours.Read(text);
    }

    /// <summary>'Three times a week', 'twice daily', 'every other night': times in thirty days.</summary>
    private int? Rate(ReadText text, int at, (decimal Value, int End)? counts)
    {
        if (After(GrammarClass.EveryOther, text, at) is { } other && Unit(text, other) is { } alternate)
            return Add(NumberClass.Rate, text, at, other + 1, 30 * Day / (2 * alternate));
        if (After(GrammarClass.Every, text, at) is { } every)
        {
            var count = Number(text, every) ?? (1, every);
            return Unit(text, count.End) is { } each ? Add(NumberClass.Rate, text, at, count.End + 1, 30 * Day / (Math.Max(count.Value, 0.1m) * each)) : null;
        }
        if (counts is not { } times)
            return null;
        var counted = After(GrammarClass.Times, text, times.End) ?? (Is(GrammarClass.Once, text, at) ? times.End : null);
        if (counted is null)
            return null;
        var per = After(GrammarClass.Per, text, counted.Value) ?? counted.Value;
        return Unit(text, per) is { } unit ? Add(NumberClass.Rate, text, at, per + 1, times.Value * 30 * Day / unit) : null;
    }

    private int? Score(ReadText text, int at, (decimal Value, int End)? counts)
    {
        if (counts is not { } number)
            return null;
        var over = number.End < text.Count && text.Tokens[number.End].Kind == TokenKind.Slash
            ? number.End + 1
            : After(GrammarClass.OutOf, text, number.End);
        return over is { } whole && Number(text, whole) is { Value: 10 } ten ? Add(NumberClass.Score, text, at, ten.End, number.Value) : null;
    }

    private int? Time(ReadText text, int at, (decimal Value, int End)? counted)
    {
        var unitAt = counted?.End ?? at;
        // 'Two long hours', 'twice this month'; not 'at five this morning'.
        if (unitAt > at && unitAt < text.Count && text.Fills(unitAt) && Unit(text, unitAt) is null && !(Is(GrammarClass.Determiner, text, unitAt) && Unit(text, unitAt + 1) <= Day))
            unitAt++;
        if (Unit(text, unitAt) is not { } unit)
            return null;
        var end = unitAt + 1;
        var half = After(GrammarClass.AndHalf, text, end);
        if (counted is null && half is null && !Is(GrammarClass.SomeUnits, text, at))
            return null;
        // 'Hour and a half'.
        var seconds = (counted?.Value ?? (half is null ? Several : 1)) * unit;
        if (half is { } halfEnd)
            (seconds, end) = (seconds + unit / 2, halfEnd);
        else if (Number(text, end) is { } smaller && Unit(text, smaller.End) is { } smallerUnit && smallerUnit < unit)
            (seconds, end) = (seconds + smaller.Value * smallerUnit, smaller.End + 1);
        Add(unit < Day ? NumberClass.Short : NumberClass.Long, text, at, end, seconds);
        if (unit < Day && (at == 0 || text.Tokens[at - 1].IsPunctuation) && (end == text.Count || text.Tokens[end].IsPunctuation))
            Add(NumberClass.Alone, text, at, end, seconds);
        if (unit == Year)
            Add(NumberClass.Years, text, at, end, seconds);
        return Add(NumberClass.Time, text, at, end, seconds);
    }

    private int? Plain(ReadText text, int at, (decimal Value, int End)? counts)
    {
        if (counts is not { } number || text.Fills(at))
            return null;
        var next = number.End;
        if (Is(GrammarClass.OtherUnit, text, next) || (next < text.Count && text.Tokens[next].Kind == TokenKind.Colon && next + 1 < text.Count && text.Tokens[next + 1].Kind == TokenKind.Number))
            return next;
        if (at == 0 && number.Value >= YoungestLead && next + 1 < text.Count && text.Tokens[next].Kind == TokenKind.Comma && text.Tokens[next + 1].Kind == TokenKind.Word)
            Add(NumberClass.Lead, text, at, next, number.Value);
        var isYear = text.Tokens[at].Kind == TokenKind.Number && number.Value is > 1900 and < 2100;
        return Add(isYear ? NumberClass.Year : NumberClass.Number, text, at, next, number.Value);
    }

    /// <summary>A number or a range of numbers that begins at the token, and the token after it.</summary>
    private (decimal Value, int End)? Number(ReadText text, int at)
    {
        if (numerals.At(text, at) is not { } first)
            return null;
        var next = After(GrammarClass.AndHalf, text, first.End) is { } half ? (Value: first.Value + 0.5m, End: half) : first;
        var second = After(GrammarClass.Range, text, next.End) ?? next.End;
        if (numerals.At(text, second) is { } upper && upper.Value > next.Value && (second > next.End || BothDigits(text, at, second)))
            return upper;
        return next;
    }

    private static bool BothDigits(ReadText text, int a, int b) =>
        text.Tokens[a].Kind == TokenKind.Number && text.Tokens[b].Kind == TokenKind.Number;

    /// <summary>The seconds of the unit of time at the token.</summary>
    private decimal? Unit(ReadText text, int at)
    {
        if (at >= text.Count || text.Tokens[at].Kind != TokenKind.Word)
            return null;
        if (lexicon.Lexicon.Units.TryGetValue(text.Tokens[at].Text, out var seconds))
            return seconds;
        foreach (var word in text.Words[at])
            if (lexicon.Lexicon.Units.TryGetValue(lexicon.Vocabulary.Word(word), out seconds))
                return seconds;
        return null;
    }

    private int Add(string name, ReadText text, int start, int end, decimal value)
    {
        text.AddValue(lexicon.ClassId(name), new TokenRange(start, end), value);
        return end;
    }

    private bool Is(string name, ReadText text, int at) => text.Is(lexicon.ClassId(name), at);

    private int? After(string name, ReadText text, int at)
    {
        if (at >= text.Count)
            return null;
        var end = text.EndOf(lexicon.ClassId(name), at);
        return end < 0 ? null : end;
    }
}
