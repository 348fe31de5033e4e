using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// A message part by part, as its commas and stops cut it, with what each question about a part needs worked out once for all parts: a
/// message of many parts takes no more than its length.
/// </summary>
internal sealed class MessageParts(HeardText heard, CompiledLexicon lexicon)
{
    private readonly ILookup<int, JudgedMention> _mentions = heard.Mentions.ToLookup(m => m.Mention.Match.First);
    private readonly HashSet<int> _besidesWell = [.. heard.Text.Outside(lexicon.ClassId(GrammarClass.Well))];
    private readonly HashSet<int> _besidesWellPhrases = [.. heard.Text.Outside(lexicon.ClassId(GrammarClass.Well), shortest: 2)];

    public ReadText Text => heard.Text;

    public IReadOnlyList<JudgedMention> Mentions => heard.Mentions;

    public IReadOnlyList<TokenRange> All { get; } = [.. heard.Text.Parts()];

    public TokenRange Whole => new(0, Text.Count);

    public bool Is(string grammarClass, int token) => Text.Is(lexicon.ClassId(grammarClass), token);

    public bool Says(TokenRange part, params string[] classes) =>
        Enumerable.Range(part.Start, part.Length).Any(i => Array.Exists(classes, c => Is(c, i)));

    public bool Says(params string[] classes) => Says(Whole, classes);

    /// <summary>Outside of the words that say that all is well: the 'was' of 'it was a joke' limits nothing.</summary>
    public bool SaysBesidesWell(TokenRange part, params string[] classes) => Says(_besidesWell, part, classes);

    /// <summary>Outside of phrases that say so: the 'without' of 'without a problem' denies nothing.</summary>
    public bool SaysBesidesWellPhrases(TokenRange part, params string[] classes) => Says(_besidesWellPhrases, part, classes);

    public bool IsBesidesWellPhrases(int token) => _besidesWellPhrases.Contains(token);

    /// <summary>A mention that stands in the part is such a one.</summary>
    public bool Mentioned(TokenRange part, Func<JudgedMention, bool> such) =>
        Enumerable.Range(part.Start, part.Length).Any(i => _mentions[i].Any(m => m.Mention.Match.End <= part.End && such(m)));

    private bool Says(HashSet<int> besides, TokenRange part, string[] classes) =>
        Enumerable.Range(part.Start, part.Length).Any(i => besides.Contains(i) && Array.Exists(classes, c => Is(c, i)));
}
