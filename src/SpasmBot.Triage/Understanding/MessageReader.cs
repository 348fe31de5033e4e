using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Reads a message with a lexicon: spelling mended, words looked up, word classes and numbers found.</summary>
internal sealed class MessageReader(CompiledLexicon lexicon)
{
    private const int MoreWords = 16;

    private readonly NumberReader _numbers = new(lexicon, new Numerals(lexicon.Lexicon));
    private readonly int _well = lexicon.ClassId(GrammarClass.Well);
    private readonly int _noTrouble = lexicon.ClassId(GrammarClass.NoTrouble);

    public ReadText Read(string message)
    {
        var written = Tokenizer.Tokens(message);
        // A word may be read as several.
        var tokens = new List<Token>(written.Count + MoreWords);
        var words = new List<int[]>(written.Count + MoreWords);
        // '👎' alone is a no; beside words it only colours them. The '&' of 'pins & needles' is a word anywhere.
        var symbols = written.TrueForAll(t => t.IsPunctuation);
        foreach (var token in written)
            if ((token.Kind == TokenKind.Slash || (token.Kind == TokenKind.Symbol && symbols)) && lexicon.Lexicon.Spelling.ContainsKey(token.Text))
                Add(token with { Kind = TokenKind.Word }, tokens, words);
            else if (token.Kind != TokenKind.Symbol)
                Add(token, tokens, words);
        var text = new ReadText([.. tokens], [.. words]);
        FindClasses(text);
        _numbers.Read(text);
        text.DropInnerBodyParts(lexicon.IsBody);
        return text;
    }

    private void Add(Token token, List<Token> tokens, List<int[]> words)
    {
        if (token.Kind != TokenKind.Word)
        {
            tokens.Add(token);
            // Patterns name some numbers by their digits: '24 7', 'over 60'.
            words.Add(token.Kind == TokenKind.Number && lexicon.Vocabulary.IdOf(token.Text) is { } digits ? [digits] : []);
            return;
        }
        if (lexicon.Lexicon.Spelling.TryGetValue(token.Text, out var meant))
        {
            foreach (var word in meant.Split(' '))
                Put(token with { Text = word });
            return;
        }
        // "My leg's weak", "walking's hard": where the lexicon has no such word, what stands before the apostrophe is meant.
        if (token.Stem is { } stem && !lexicon.Vocabulary.Means(token.Text) && lexicon.Vocabulary.Means(stem))
            token = token with { Text = stem };
        var meanings = lexicon.Resolve(token.Text, mend: !token.IsName);
        // "My chest's tight": several chests, by what is written, and one, by what is meant.
        if (token.Stem is { } one && token.Text == one + "s" && lexicon.Vocabulary.Means(one) && lexicon.Vocabulary.IdOf(one) is { } id)
            meanings = [.. meanings, id];
        if (!token.IsName && meanings.Length == 0 && RunTogether(token.Text) is { } cut)
        {
            var rest = Math.Min(cut, token.Length - 1);
            Add(new Token(token.Text[..cut], token.Start, rest, TokenKind.Word), tokens, words);
            Add(new Token(token.Text[cut..], token.Start + rest, token.Length - rest, TokenKind.Word), tokens, words);
            return;
        }
        Put(token, meanings);

        void Put(Token word, int[]? known = null)
        {
            if (tokens.Count > 0 && lexicon.Lexicon.Joins.TryGetValue((tokens[^1].Text, word.Text), out var one))
            {
                word = new Token(one, tokens[^1].Start, word.End - tokens[^1].Start, TokenKind.Word);
                tokens.RemoveAt(tokens.Count - 1);
                words.RemoveAt(words.Count - 1);
                known = null;
            }
            tokens.Add(word);
            words.Add(known ?? lexicon.Resolve(word.Text, mend: !word.IsName));
        }
    }

    /// <summary>Where to cut a word that is two known ones without a space, 'cantfeel'; null when it is not.</summary>
    private int? RunTogether(string word)
    {
        for (var cut = 3; cut <= word.Length - 3; cut++)
            if (IsWord(word[..cut]) && IsWord(word[cut..]))
                return cut;
        return null;

        // A right word by its ending alone is too easily found: 'roncaba' is not 'ron' and 'caba'.
        bool IsWord(string part) => lexicon.Vocabulary.IdOf(part) is not null || lexicon.Lexicon.Spelling.ContainsKey(part);
    }

    private void FindClasses(ReadText text)
    {
        // Which words fill must be known before phrases are looked for, for they may stand inside them.
        for (var at = 0; at < text.Count; at++)
            foreach (var word in text.Words[at])
                if (lexicon.IsFill(word))
                    text.MarkFill(at);
        lexicon.Phrases.Find(text.Words, text.Filling, (classId, start, end) =>
        {
            text.AddClass(classId, start, end, lexicon.IsBody(classId));
            if (classId == _noTrouble)
                text.AddClass(_well, start, end, isBody: false);
        });
        text.MarkGrammar(
            lexicon.ClassId(GrammarClass.Stop),
            [lexicon.ClassId(GrammarClass.And), lexicon.ClassId(GrammarClass.Or), lexicon.ClassId(GrammarClass.Preposition)],
            lexicon.ClassId(GrammarClass.Nay),
            lexicon.ClassId(GrammarClass.Vocative));
    }
}
