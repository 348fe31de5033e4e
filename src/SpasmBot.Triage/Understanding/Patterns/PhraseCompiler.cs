using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Puts the phrases of word classes into an automaton, those of the classes within them among them.</summary>
internal sealed class PhraseCompiler(Lexicon lexicon, Vocabulary vocabulary)
{
    private readonly PhraseState _start = new();
    private readonly Dictionary<int, PhraseState> _ends = [];

    public void Add(int classId, PatternText phrase)
    {
        if (!_ends.TryGetValue(classId, out var end))
            _ends[classId] = end = new PhraseState { Classes = [classId] };
        Lead(_start, phrase, end, []);
    }

    public PhraseAutomaton Sealed()
    {
        _start.Seal();
        return new PhraseAutomaton(_start);
    }

    /// <summary>From one state to the other by every way to say the phrase.</summary>
    /// <param name="within">The classes it stands in: one that takes itself in adds nothing.</param>
    private void Lead(PhraseState from, PatternText phrase, PhraseState to, IReadOnlyList<string> within)
    {
        for (var i = 0; i < phrase.Elements.Count; i++)
        {
            var next = i == phrase.Elements.Count - 1 ? to : new PhraseState();
            var element = phrase.Elements[i];
            foreach (var word in element.Words)
                from.On(vocabulary.Add(word), next);
            foreach (var name in element.Classes.Where(name => !within.Contains(name)))
                foreach (var inner in Phrases(name))
                    Lead(from, inner, next, [.. within, name]);
            if (element.Optional)
                from.Without(next);
            from = next;
        }
    }

    private List<PatternText> Phrases(string name) => PatternParser.IsPhrase(name)
        ? [PatternParser.PhraseOf(name)]
        : lexicon.Classes.GetValueOrDefault(name, []);
}
