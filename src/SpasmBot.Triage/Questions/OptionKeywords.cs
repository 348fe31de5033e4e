using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>Keywords that are enough as an answer where they are all of the message: 'quite a bit' of how often.</summary>
internal sealed class OptionKeywords(Question question, Listener listener)
{
    private readonly CompiledLexicon _lexicon = listener.Lexicon;
    private readonly WholeMessage _whole = new(listener.Lexicon);

    // Where several may be chosen, one word leaves the others open.
    private readonly List<(string Option, ReadText Phrase)> _keywords =
        [.. from option in question.Multiple ? [] : question.Options
            from keyword in listener.Lexicon.Lexicon.Keywords.GetValueOrDefault(option) ?? []
            select (option, listener.Read(keyword))];

    /// <summary>The option whose keyword it is; null for none.</summary>
    public IReadOnlyList<string>? Read(ReadText text)
    {
        foreach (var (first, end) in _whole.Parts(text))
        {
            foreach (var (option, phrase) in _keywords)
                if (OptionTitles.EndOf(phrase, text, first) == end)
                    return [option];
            if (InAPattern(text, first, end) is { } said)
                return [said];
        }
        return null;
    }

    private string? InAPattern(ReadText text, int first, int end)
    {
        if (question.Multiple)
            return null;
        // 'The chest one': the pattern has no 'the'. And no pattern reaches over the comma of 'no, just tight'.
        var beginnings = Enumerable.Range(first, end - first).TakeWhile(i => i == first || text.Fills(i - 1) || text.Tokens[i - 1].Kind == TokenKind.Comma || text.IsNay(i - 1));
        return _lexicon.KeywordPatterns.Find(text, beginnings).Where(m => m.End == end)
            .Select(m => _lexicon.Lexicon.KeywordPatterns[m.Owner].FindingId).FirstOrDefault(question.Options.Contains);
    }
}
