using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>A number as the answer to a question that asks for one: '8' of ten, '35' years, '10 minutes'.</summary>
internal sealed class AskedQuantity
{
    /// <summary>Where ages are only one of many things to tell: 'one kidney', 'two beers a night'.</summary>
    private const int LeastAmongOthers = 12;

    /// <summary>'8 months', '10 years': that it is an age is plain where it is all that is said.</summary>
    private const int LongestAge = 3;

    private readonly Listener _listener;
    private readonly bool _amongOthers;
    private readonly List<Quantity> _quantities;

    // Those of which it offers but one finding: they count only where they are told in a unit of their own. '12 weeks' is no age.
    private readonly List<Quantity> _inTheirUnit;

    public AskedQuantity(DialogContent content, Question question, Listener listener)
    {
        _listener = listener;
        _amongOthers = question.Multiple;
        var known = question.Options.Concat(question.KnownWhen?.Mentions() ?? []).ToHashSet();
        // That of which the question asks for the most findings: 'how long does one last' and not 'since when'.
        _quantities = [.. content.Quantities.Values
            .Where(q => AskedFor(q) > 1)
            .OrderByDescending(AskedFor)];
        _inTheirUnit = [.. content.Quantities.Values.Where(q => q.UnitSeconds is not null && AskedFor(q) == 1)];

        // Who is between 2 and 17 is under 18.
        int AskedFor(Quantity quantity) => quantity.Buckets.SelectMany(b => content.Findings[b.Finding].Implies.Append(b.Finding)).Where(known.Contains).Distinct().Count();
    }

    /// <summary>A number without a unit is an answer.</summary>
    public bool ReadsBareNumbers => _quantities.Exists(q => q.Reads.Contains("number"));

    /// <summary>Such a number counts years, or another unit, where on a scale it would be a degree.</summary>
    public bool CountsBareNumbers => _quantities.Exists(q => q.Reads.Contains("number") && q.UnitSeconds is not null);

    public string? Read(ReadText text) => InTheirUnit(text) ?? ReadAny(text);

    private string? InTheirUnit(ReadText text)
    {
        var time = _listener.Lexicon.ClassId("#time");
        for (var i = 0; i < text.Count && text.Count <= LongestAge; i++)
            if (text.Value(time, i) is { } read && text.EndOf(time, i) is > 0 and var end && _listener.Lexicon.Lexicon.Units.TryGetValue(text.Tokens[end - 1].Text, out var named)
                && _inTheirUnit.Find(q => q.UnitSeconds == named)?.FindingFor(read / named) is { } measured)
                return measured;
        return null;
    }

    private string? ReadAny(ReadText text)
    {
        foreach (var quantity in _quantities)
            foreach (var reads in quantity.Reads)
            {
                // 'Both' and 'a couple' measure nothing.
                var quantifier = _listener.Lexicon.ClassId(GrammarClass.Quantifier);
                var classId = _listener.Lexicon.ClassId("#" + reads);
                for (var i = 0; i < text.Count; i++)
                    if (text.Value(classId, i) is { } read && !(reads == "number" && text.Is(quantifier, i)))
                    {
                        var value = reads == "time" && quantity.UnitSeconds is { } unit ? read / unit : read;
                        if (!(_amongOthers && value < LeastAmongOthers && (reads == "number" || text.Count > LongestAge)) && quantity.FindingFor(value) is { } measured)
                            return measured;
                    }
            }
        return null;
    }
}
