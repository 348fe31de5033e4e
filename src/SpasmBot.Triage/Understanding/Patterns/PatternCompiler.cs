using System.Collections.Frozen;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Puts numbers in place of the words and classes of patterns. What it made is kept, and the compiler is let go.</summary>
internal sealed class PatternCompiler
{
    private readonly Vocabulary _vocabulary;
    private readonly PhraseCompiler _phrases;
    private readonly Dictionary<string, int> _classes = [];
    private readonly HashSet<int> _bodyClasses;

    public PatternCompiler(Lexicon lexicon, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _phrases = new PhraseCompiler(lexicon, vocabulary);
        foreach (var name in lexicon.Classes.Keys.Concat(NumberClass.All).Concat(GrammarClass.All).Distinct())
            _classes[name] = _classes.Count;
        _bodyClasses = [.. lexicon.BodyClasses.Select(Numbered)];
        foreach (var (name, phrases) in lexicon.Classes)
            foreach (var phrase in phrases)
                _phrases.Add(Numbered(name), phrase);
    }

    /// <summary>Each pattern stands for its place in the list.</summary>
    public PatternSet Compile(IEnumerable<PatternText> patterns) => Compile(patterns.Index());

    public PatternSet Compile(IEnumerable<(int Owner, PatternText Pattern)> patterns) =>
        new(patterns.SelectMany(p => PatternVariants.Orders(p.Pattern).Select(elements => new CompiledPattern(p.Owner, [.. elements.Select(Step)]))));

    /// <summary>The number of a class; a phrase among the words of a pattern is a class of its own.</summary>
    public int Numbered(string name)
    {
        if (_classes.TryGetValue(name, out var id))
            return id;
        id = _classes[name] = _classes.Count;
        if (PatternParser.IsPhrase(name))
            _phrases.Add(id, PatternParser.PhraseOf(name));
        return id;
    }

    /// <summary>The phrases of all classes so far.</summary>
    public PhraseAutomaton Phrases() => _phrases.Sealed();

    /// <summary>The numbers of all classes so far.</summary>
    public FrozenDictionary<string, int> Classes() => _classes.ToFrozenDictionary();

    private PatternStep Step(PatternElement element)
    {
        int[] classes = [.. element.Classes.Select(Numbered)];
        return new PatternStep([.. element.Words.Select(_vocabulary.Add)], classes, element.Gap, element.Optional, classes.Length > 0 && classes.All(_bodyClasses.Contains), element.Context);
    }
}
