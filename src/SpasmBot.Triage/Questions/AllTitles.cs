using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// The titles of every question's options. A person copies one from a list further up, or presses a button that sends its title late:
/// a sign of danger counts whatever is asked just then.
/// </summary>
internal sealed class AllTitles(DialogContent content, IReadOnlyDictionary<string, OptionTitles> titles)
{
    // No title is as long, and most messages that are longer need no look.
    private const int MostTokens = 60;

    private readonly OptionTitles[] _all = [.. titles.Values];
    private readonly OptionTitles[] _dangerous = [.. content.Questions.Where(q => q.Options.Any(o => content.Findings[o].Danger)).Select(q => titles[q.Id])];

    /// <summary>The signs of danger whose titles, and nothing else, the message is made of.</summary>
    public IReadOnlyList<string> Dangers(ReadText text) => [.. Read(_dangerous, text).Where(id => content.Findings[id].Danger).Distinct()];

    /// <summary>It is made of titles of questions other than this one.</summary>
    public bool AnswersAnother(Question question, ReadText text) =>
        Read(_all, text).Any(id => !question.Options.Contains(id));

    private IEnumerable<string> Read(OptionTitles[] asked, ReadText text) => text.Count > MostTokens
        ? []
        : asked.SelectMany(t => t.Read(text) ?? []).Where(content.Findings.ContainsKey);
}
