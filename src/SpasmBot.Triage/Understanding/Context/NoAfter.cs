using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// Answers written beside what they answer: 'Weakness: no. Numbness - none', 'swelling? nope'. Such a 'no' negates what stands right
/// before it, when nothing but a mark stands between and nothing follows.
/// </summary>
internal static class NoAfter
{
    public static IEnumerable<(Modifier Modifier, TokenRange Reach)> Find(CompiledLexicon lexicon, ReadText text, Clauses clauses, MentionIndex mentions)
    {
        var nay = lexicon.ClassId(GrammarClass.Nay);
        for (var i = 1; i < text.Count; i++)
        {
            if (!text.Is(nay, i) || !(EndsItem(text, i + 1) || AnswersOwnQuestion(i)))
                continue;
            var asked = IsMark(text.Tokens[i - 1]) ? i - 1 : i;
            // The 'nada' of 'de la nada' answers nothing.
            if (asked < 1 || mentions.At(asked - 1).Count == 0 || text.Is(lexicon.ClassId(GrammarClass.Determiner), i - 1))
                continue;
            var start = asked - 1;
            while (start > clauses.Start(clauses.Of(asked - 1)) && !text.Tokens[start - 1].IsPunctuation && !text.Is(nay, start - 1))
                start--;
            if (asked == i && SaysMore(start, asked))
                continue;
            var match = new PatternMatch(-1, [], [new TokenRange(i, i + 1)]);
            yield return (new Modifier(ModifierKind.Absent, ModifierPlace.After, match), new TokenRange(start, asked));
        }

        // 'My leg hurts no'; the Spanish 'orina' of 'orina oscura no' is a noun, though a verb is spelt so.
        bool SaysMore(int start, int end) => Enumerable.Range(start, end - start)
            .Any(t => text.Is(lexicon.ClassId(GrammarClass.Verb), t) && text.EndOf(lexicon.ClassId(GrammarClass.SymptomNoun), t) != end);

        // 'Chest? no that is just a figure of speech.'
        bool AnswersOwnQuestion(int no) =>
            text.Tokens[no - 1].Kind == TokenKind.QuestionMark && text.Is(lexicon.ClassId(GrammarClass.AfterAnswer), no + 1)
            && Enumerable.Range(no, text.Count - no).TakeWhile(i => !text.Tokens[i].EndsSentence).Any(i => text.Is(lexicon.ClassId(GrammarClass.Well), i));
    }

    /// <summary>Nothing follows but a mark or the number of the next line: '1. weakness - no 2. numbness - no'.</summary>
    private static bool EndsItem(ReadText text, int next) =>
        next >= text.Count || text.Tokens[next].IsPunctuation
        || (text.Tokens[next].Kind == TokenKind.Number && next + 1 < text.Count && text.Tokens[next + 1].IsPunctuation);

    private static bool IsMark(Token token) =>
        token.Kind is TokenKind.Colon or TokenKind.QuestionMark || (token.Kind == TokenKind.Comma && token.Text is "-" or "–" or "—");
}
