using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>Keywords that are enough as an answer where they are all of the message: 'quite a bit' of how often.</summary>
internal sealed class OptionKeywords(Question question, Listener listener)
{
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
            foreach (var (option, phrase) in _keywords)
                if (OptionTitles.EndOf(phrase, text, first) == end)
                    return [option];
        return null;
    }
}
