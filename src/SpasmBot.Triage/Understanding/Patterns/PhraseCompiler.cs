using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Puts the phrases of word classes into an automaton, those of the classes within them among them.</summary>
internal sealed class PhraseCompiler(Lexicon lexicon, Vocabulary vocabulary)
{
    private readonly PhraseAutomaton _phrases = new();

    public void Add(int classId, PatternText phrase) => Lead(_phrases.Start, phrase, _phrases.EndOf(classId), []);

    public PhraseAutomaton Sealed()
    {
        _phrases.Start.Seal();
        return _phrases;
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

    private List<PatternText> Phrases(string name) => name.Contains(PatternParser.PhraseMark)
        ? [PatternParser.PhraseOf(name)]
        : lexicon.Classes.GetValueOrDefault(name, []);
}
