using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Tells the language of a message by the lexicons: whose words are they? Only what is clear is told, for whoever is heard in the
/// wrong language is not heard at all.
/// </summary>
internal sealed class SpokenLanguage(IReadOnlyDictionary<string, CompiledLexicon> lexicons)
{
    private const int MostWords = 100;
    private const int FewWords = 2;

    /// <param name="settled">The person has a language already: a word or two do not change it.</param>
    /// <returns>Another language that the message is clearly written in; else null.</returns>
    public string? OtherThan(string current, string message, bool settled)
    {
        if (!lexicons.TryGetValue(current, out var own))
            return null;
        var words = Tokenizer.Tokens(message).Where(t => t.Kind == TokenKind.Word).Take(MostWords).Select(t => t.Text).ToList();
        foreach (var (language, lexicon) in lexicons.Where(l => l.Key != current))
        {
            var foreign = words.Where(w => Knows(lexicon, w) && !Knows(own, w)).ToList();
            var known = words.Count(w => Knows(own, w) && !Knows(lexicon, w));
            if (settled ? foreign.Count > FewWords && foreign.Count > 3 * known : IsClear(foreign, known, words.Count, lexicon))
                return language;
        }
        return null;
    }

    private static bool IsClear(List<string> foreign, int known, int count, CompiledLexicon lexicon) =>
        (foreign.Count >= FewWords && foreign.Count > 2 * known)
        || (count <= FewWords && known == 0 && foreign.Exists(lexicon.Vocabulary.Means));

    private static bool Knows(CompiledLexicon lexicon, string word) =>
        lexicon.Vocabulary.Knows(word) || lexicon.Lexicon.Spelling.ContainsKey(word);
}
