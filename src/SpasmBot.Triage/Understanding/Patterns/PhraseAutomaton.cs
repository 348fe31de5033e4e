namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>
/// The phrases of all word classes as one nondeterministic automaton: the alternatives of a place lead to the same state, so that a phrase
/// takes as much room as it has words, and not as there are ways to say it. One walk from a token finds every class that begins there.
/// </summary>
/// <param name="start">Where every phrase begins, sealed.</param>
internal sealed class PhraseAutomaton(PhraseState start)
{
    private const int MostSkipped = 2;

    /// <summary>Behind the first word all phrases are one state, for a 'the' begins hundreds.</summary>
    private readonly NumberedLists<PhraseState> _first = new([.. start.Ways.GroupBy(way => way.Word, way => way.Next).Select(states => (states.Key, PhraseState.Of([.. states])))]);

    /// <summary>Calls back with each class that has a phrase in the text, the phrase's first token and the one after it. Words that fill may stand between.</summary>
    public void Find(int[][] words, bool[] fills, Action<int, int, int> found)
    {
        for (var at = 0; at < words.Length; at++)
            foreach (var word in words[at])
                foreach (var state in _first[word])
                    Reach(state, words, fills, at, at + 1, 0, found);
    }

    private static void Reach(PhraseState state, int[][] words, bool[] fills, int start, int at, int skipped, Action<int, int, int> found)
    {
        foreach (var classId in state.Classes)
            found(classId, start, at);
        if (!state.IsLast)
            Walk(state, words, fills, start, at, skipped, found);
    }

    private static void Walk(PhraseState state, int[][] words, bool[] fills, int start, int at, int skipped, Action<int, int, int> found)
    {
        if (at >= words.Length)
            return;
        foreach (var word in words[at])
            foreach (var next in state.After(word))
                Reach(next, words, fills, start, at + 1, skipped, found);
        if (fills[at] && skipped < MostSkipped)
            Walk(state, words, fills, start, at + 1, skipped + 1, found);
    }
}
