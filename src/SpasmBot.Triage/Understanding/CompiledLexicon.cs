using System.Collections.Frozen;
using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>A language's lexicon with its words numbered and its patterns indexed. Built once; safe for concurrent reading.</summary>
internal sealed class CompiledLexicon
{
    private readonly HashSet<int> _bodyClasses;
    private readonly HashSet<int> _fills;
    private readonly FrozenDictionary<string, int> _classIds;

    public CompiledLexicon(LanguagePack pack)
    {
        Lexicon = pack.Lexicon;
        Vocabulary = new Vocabulary(new Inflection(Lexicon.CommonWords, Lexicon.Endings));
        var compiler = new PatternCompiler(Lexicon, Vocabulary);
        _bodyClasses = [.. Lexicon.BodyClasses.Select(compiler.Numbered)];
        _fills = [.. Lexicon.Classes.GetValueOrDefault(GrammarClass.Fill, []).Where(f => f.Elements.Count == 1).SelectMany(f => f.Elements[0].Words).Select(Vocabulary.Add)];
        Findings = compiler.Compile(Lexicon.Findings.Select(f => f.Pattern));
        Hints = compiler.Compile(Lexicon.Hints.Select(h => h.Pattern));
        KeywordPatterns = compiler.Compile(Lexicon.KeywordPatterns.Select(k => k.Pattern));
        Masks = compiler.Compile(Lexicon.Masks);
        Unmasked = compiler.Compile(Lexicon.Unmasked);
        Modifiers = compiler.Compile(Lexicon.Modifiers.Select(m => m.Pattern));
        var commands = Lexicon.Commands.Index().ToLookup(c => c.Item.Place is CommandPlace.Whole or CommandPlace.Start, c => (c.Index, c.Item.Pattern));
        LeadingCommands = compiler.Compile(commands[true]);
        OtherCommands = compiler.Compile(commands[false]);
        Quantities = compiler.Compile(Lexicon.Quantities.Select(q => q.Pattern));
        TopicIds = [.. pack.Answers.SelectMany(a => a.Value.Triggers.Select(_ => a.Key))];
        Topics = compiler.Compile(pack.Answers.SelectMany(a => a.Value.Triggers).Select(t => PatternParser.Trigger(t)));
        foreach (var title in pack.Questions.Values.SelectMany(q => q.Options.Values.Append(q.None ?? "").Append(q.Unsure ?? "")))
            foreach (var token in Tokenizer.Tokens(title).Where(t => t.Kind == TokenKind.Word))
                Vocabulary.Add(token.Text);
        foreach (var word in Lexicon.Keywords.Values.SelectMany(k => k).Where(k => !k.Contains(' ')))
            Vocabulary.Know(word);
        foreach (var word in Lexicon.CommonWords.Concat(Lexicon.Numbers.Keys.SelectMany(k => k.Split(' '))).Concat(Lexicon.Units.Keys).Concat(Lexicon.Ordinals.Keys))
            Vocabulary.Know(word);
        foreach (var meant in Lexicon.Spelling.Values.SelectMany(v => v.Split(' ')))
            Vocabulary.Know(meant);
        Vocabulary.Seal();
        Phrases = compiler.Phrases();
        _classIds = compiler.Classes();
    }

    public Lexicon Lexicon { get; }

    public Vocabulary Vocabulary { get; }

    public PhraseAutomaton Phrases { get; }

    public PatternSet Findings { get; }

    public PatternSet Hints { get; }

    public PatternSet KeywordPatterns { get; }

    public PatternSet Masks { get; }

    public PatternSet Unmasked { get; }

    public PatternSet Modifiers { get; }

    /// <summary>Commands that begin what they stand in: nearly all, and to be looked for in few places.</summary>
    public PatternSet LeadingCommands { get; }

    public PatternSet OtherCommands { get; }

    public PatternSet Quantities { get; }

    public PatternSet Topics { get; }

    /// <summary>The topic of each pattern in <see cref="Topics"/>.</summary>
    public IReadOnlyList<string> TopicIds { get; }

    /// <summary>The number of a class that is listed in the lexicon, or is one of <see cref="GrammarClass"/> or <see cref="NumberClass"/>.</summary>
    public int ClassId(string name) => _classIds[name];

    public bool IsBody(int classId) => _bodyClasses.Contains(classId);

    /// <summary>The word, or what it may be a misspelling of, and what it is heard as besides.</summary>
    public int[] Resolve(string word, bool mend)
    {
        var ids = Vocabulary.Resolve(word, mend);
        return ids.Length == 1 && Lexicon.HeardAs.TryGetValue(Vocabulary.Word(ids[0]), out var other) && Vocabulary.IdOf(other) is { } id ? [ids[0], id] : ids;
    }

    public bool IsFill(int word) => _fills.Contains(word);

    /// <summary>An 'and'; not an 'or', nor the Spanish 'con' behind one: 'ni con fiebre'.</summary>
    public bool IsAnd(ReadText text, int token) =>
        text.Is(ClassId(GrammarClass.And), token) && !text.Is(ClassId(GrammarClass.Or), token) && !text.Is(ClassId(GrammarClass.Or), token - 1);
}
