namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// The phrases of all word classes as one nondeterministic automaton: the alternatives of a place lead to the same state, so that a phrase
/// takes as much room as it has words, and not as there are ways to say it. One walk from a token finds every class that begins there.
/// </summary>
internal sealed class PhraseAutomaton
{
    private const int MostSkipped = 2;

    private readonly Dictionary<int, PhraseState> _ends = [];

    /// <summary>Where every phrase begins.</summary>
    public PhraseState Start { get; } = new();

    /// <summary>The state in which a phrase of the class has been said.</summary>
    public PhraseState EndOf(int classId) =>
        _ends.TryGetValue(classId, out var end) ? end : _ends[classId] = new PhraseState { Classes = [classId] };

    /// <summary>Calls back with each class that has a phrase in the text, the phrase's first token and the one after it. Words that fill may stand between.</summary>
    public void Find(IReadOnlyList<int[]> words, IReadOnlyList<bool> fills, Action<int, int, int> found)
    {
        for (var start = 0; start < words.Count; start++)
            Walk(Start, words, fills, start, start, 0, found);
    }

    private static void Walk(PhraseState state, IReadOnlyList<int[]> words, IReadOnlyList<bool> fills, int start, int at, int skipped, Action<int, int, int> found)
    {
        if (at >= words.Count || state.IsLast)
            return;
        foreach (var word in words[at])
            foreach (var next in state.After(word))
            {
                foreach (var classId in next.Classes)
                    found(classId, start, at + 1);
                Walk(next, words, fills, start, at + 1, skipped, found);
            }
        if (at > start && fills[at] && skipped < MostSkipped)
            Walk(state, words, fills, start, at + 1, skipped + 1, found);
    }
}
