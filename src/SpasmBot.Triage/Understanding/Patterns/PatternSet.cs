using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Compiled patterns, filed under what their first step may be, and the search for them.</summary>
internal sealed class PatternSet
{
    /// <summary>No stretch between two steps is longer, however many words that fill it holds: this keeps a search linear.</summary>
    private const int WidestStretch = 16;

    private static readonly List<FiledPattern> Nothing = [];

    private readonly Dictionary<int, List<FiledPattern>> _byWord = [];
    private readonly Dictionary<int, List<FiledPattern>> _byClass = [];
    private readonly int _mostSteps;
    private readonly StepIndex _steps = new();

    public PatternSet(IEnumerable<CompiledPattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            _mostSteps = Math.Max(_mostSteps, pattern.Steps.Length);
            var filed = new FiledPattern(pattern, _steps.Add(pattern));
            foreach (var word in pattern.Steps[0].Words)
                File(_byWord, word, filed);
            foreach (var classId in pattern.Steps[0].Classes)
                File(_byClass, classId, filed);
        }
    }

    /// <summary>Every pattern at every place where it stands; of one pattern from one place the nearest reading.</summary>
    public List<PatternMatch> Find(ReadText text)
    {
        var matches = new List<PatternMatch>();
        var present = _steps.In(text);
        Span<TokenRange> places = stackalloc TokenRange[_mostSteps];
        for (var at = 0; at < text.Count; at++)
        {
            foreach (var word in text.Words[at])
                Try(_byWord.GetValueOrDefault(word, Nothing), text, at, present, places, matches);
            var classes = text.ClassesAt(at);
            for (var i = 0; i < classes.Count; i++)
                if (IsFirst(classes, i))
                    Try(_byClass.GetValueOrDefault(classes[i].ClassId, Nothing), text, at, present, places, matches);
        }
        return matches;
    }

    private static void File(Dictionary<int, List<FiledPattern>> index, int key, FiledPattern pattern) =>
        (index.TryGetValue(key, out var filed) ? filed : index[key] = []).Add(pattern);

    /// <summary>A class may begin at a token with several phrases.</summary>
    private static bool IsFirst(IReadOnlyList<ClassPlace> classes, int index)
    {
        for (var i = 0; i < index; i++)
            if (classes[i].ClassId == classes[index].ClassId)
                return false;
        return true;
    }

    private static void Try(List<FiledPattern> patterns, ReadText text, int at, bool[] present, Span<TokenRange> places, List<PatternMatch> matches)
    {
        foreach (var (pattern, needs) in patterns)
        {
            if (HasAll(present, needs) && Stands(pattern, 0, text, at, places))
                matches.Add(PatternMatch.Of(pattern, places[..pattern.Steps.Length].ToArray()));
        }
    }

    private static bool HasAll(bool[] present, int[] needs)
    {
        foreach (var step in needs)
            if (!present[step])
                return false;
        return true;
    }

    /// <summary>Whether step <paramref name="step"/> stands exactly at the token, and all later ones after it.</summary>
    private static bool Stands(CompiledPattern pattern, int step, ReadText text, int at, Span<TokenRange> places)
    {
        var end = EndOf(pattern.Steps[step], text, at);
        if (end < 0)
            return false;
        places[step] = new TokenRange(at, end);
        return step == pattern.Steps.Length - 1 || Follows(pattern, step + 1, text, end, places);
    }

    private static bool Follows(CompiledPattern pattern, int step, ReadText text, int from, Span<TokenRange> places)
    {
        var left = pattern.Steps[step].Gap;
        var chain = new BodyChain(pattern.Steps[step - 1].IsBody);
        for (var at = from; at < text.Count && at - from < WidestStretch; at++)
        {
            if ((!pattern.Steps[step].IsBody || chain.Whole) && Stands(pattern, step, text, at, places))
                return true;
            // 'No numbness there, peeing is normal' has not been without a pee; 'no puedo, desde ayer, mover' goes on.
            if (text.Stops(at) || (step == 1 && text.Tokens[at].Kind == TokenKind.Comma && places[0].Length == 1 && text.IsNay(places[0].Start)))
                return false;
            if (!text.Fills(at) && --left < 0)
                return false;
            if (!chain.Passes(text, at) && (pattern.Steps[step].IsBody || pattern.Steps[step - 1].IsBody))
                return false;
        }
        return false;
    }

    private static int EndOf(PatternStep step, ReadText text, int at)
    {
        var end = -1;
        foreach (var classId in step.Classes)
            end = Math.Max(end, text.EndOf(classId, at));
        if (end < 0)
            foreach (var word in step.Words)
                if (Array.IndexOf(text.Words[at], word) >= 0)
                    return at + 1;
        return end;
    }

    /// <param name="Needs">The numbers of its later steps in the <see cref="StepIndex"/>.</param>
    private readonly record struct FiledPattern(CompiledPattern Pattern, int[] Needs);
}
