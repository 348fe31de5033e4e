using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Tells the language of a message by the lexicons: whose words are they? Only what is clear is told, for whoever is heard in the
/// wrong language is not heard at all.
/// </summary>
/// <param name="lexicons">Language to its lexicon.</param>
/// <param name="tells">Whether a message of a word or two tells of a complaint in the language, or greets in it.</param>
internal sealed class SpokenLanguage(IReadOnlyDictionary<string, CompiledLexicon> lexicons, Func<string, string, bool> tells)
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
            var foreign = words.Count(w => Knows(lexicon, w) && !Knows(own, w));
            var known = words.Count(w => Knows(own, w) && !Knows(lexicon, w));
            if (settled ? foreign > FewWords && foreign > 3 * known : IsClear(foreign, known) || (IsFew(foreign, known, words.Count) && tells(language, message)))
                return language;
        }
        return null;
    }

    private static bool IsClear(int foreign, int known) => foreign >= FewWords && foreign > 2 * known;

    /// <summary>One word may be borrowed ('stress', 'footing') or a sound ('naa').</summary>
    private static bool IsFew(int foreign, int known, int count) => count <= FewWords && known == 0 && foreign > 0;

    private static bool Knows(CompiledLexicon lexicon, string word) =>
        lexicon.Vocabulary.Knows(word) || lexicon.Lexicon.Spelling.ContainsKey(word);
}
