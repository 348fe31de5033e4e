using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Looks for the steps of a pattern that were taken, one after the other, in a text.</summary>
/// <param name="text">The text.</param>
/// <param name="taken">Room for the numbers of the steps.</param>
/// <param name="places">Room for where they stand.</param>
internal ref struct PatternReading(ReadText text, Span<int> taken, Span<TokenRange> places)
{
    /// <summary>No stretch between two steps is longer, however many words that fill it holds: this keeps a search linear.</summary>
    private const int WidestStretch = 16;

    private readonly ReadText _text = text;
    private readonly Span<int> _taken = taken;
    private readonly Span<TokenRange> _places = places;
    private CompiledPattern _pattern = null!;

    /// <summary>How many steps are taken.</summary>
    public int Count { get; private set; }

    public void Begin(CompiledPattern pattern, int first)
    {
        _pattern = pattern;
        Count = 0;
        Take(first);
    }

    public void Take(int step) => _taken[Count++] = step;

    public void GoBackTo(int count) => Count = count;

    /// <summary>Whether the first step stands exactly at the token, and all later ones after it.</summary>
    public readonly bool Stands(int at) => Stands(0, at);

    public readonly PatternMatch Match()
    {
        var steps = new PatternStep[Count];
        for (var i = 0; i < Count; i++)
            steps[i] = Step(i);
        return PatternMatch.Of(_pattern.Owner, steps, _places[..Count].ToArray());
    }

    private readonly PatternStep Step(int i) => _pattern.Steps[_taken[i]];

    private readonly bool Stands(int i, int at)
    {
        var end = EndOf(Step(i), at);
        if (end < 0)
            return false;
        _places[i] = new TokenRange(at, end);
        return i == Count - 1 || Follows(i + 1, end);
    }

    private readonly bool Follows(int i, int from)
    {
        var (before, step) = (Step(i - 1), Step(i));
        var left = Gap(i);
        var chain = new BodyChain(before.IsBody);
        for (var at = from; at < _text.Count && at - from < WidestStretch; at++)
        {
            if ((!step.IsBody || chain.Whole) && Stands(i, at))
                return true;
            // 'No numbness there, peeing is normal' has not been without a pee; 'no puedo, desde ayer, mover' goes on.
            if (_text.Stops(at) || (i == 1 && _text.Tokens[at].Kind == TokenKind.Comma && _places[0].Length == 1 && _text.IsNay(_places[0].Start)))
                return false;
            if (!_text.Fills(at) && --left < 0)
                return false;
            if (!chain.Passes(_text, at) && (step.IsBody || before.IsBody))
                return false;
        }
        return false;
    }

    /// <summary>Where a step was left out, the gap before it still holds for the one after.</summary>
    private readonly int Gap(int i)
    {
        var gap = 0;
        for (var step = _taken[i - 1] + 1; step <= _taken[i]; step++)
            gap = Math.Max(gap, _pattern.Steps[step].Gap);
        return gap;
    }

    private readonly int EndOf(PatternStep step, int at)
    {
        var end = -1;
        foreach (var classId in step.Classes)
            end = Math.Max(end, _text.EndOf(classId, at));
        if (end < 0)
            foreach (var word in step.Words)
                if (Array.IndexOf(_text.Words[at], word) >= 0)
                    return at + 1;
        return end;
    }
}
