using SpasmBot.Triage.Content;
using SpasmBot.Triage.Questions;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Understanding;

/// <summary>A listener for each language, and readers of its questions' answers.</summary>
internal sealed class Languages
{
    private static readonly QuestionWording NoWording = new("", null, null, new Dictionary<string, string>(), null, null, [], null);

    private readonly Dictionary<string, (Listener Listener, Dictionary<string, AnswerReader> Answers)> _languages = [];
    private readonly DialogContent _content;
    private readonly FindingClosure _closure;

    public Languages(DialogContent content, FindingClosure closure)
    {
        (_content, _closure) = (content, closure);
        foreach (var pack in content.Languages.Values)
        {
            var listener = new Listener(content, pack, closure);
            var answers = content.Questions.ToDictionary(q => q.Id, q => Reader(q, pack.Questions.GetValueOrDefault(q.Id, NoWording), listener));
            _languages[pack.Id] = (listener, answers);
        }
    }

    /// <summary>The listener of that language; of the first one when there is none.</summary>
    public Listener Listener(string language) => Of(language).Listener;

    public AnswerReader Answers(Question question, string language)
    {
        var known = Of(language);
        return known.Answers.TryGetValue(question.Id, out var reader) ? reader : Reader(question, NoWording, known.Listener);
    }

    private AnswerReader Reader(Question question, QuestionWording wording, Listener listener) =>
        new(_content, question, wording, listener, _closure);

    private (Listener Listener, Dictionary<string, AnswerReader> Answers) Of(string language) =>
        _languages.TryGetValue(language, out var known) ? known : _languages.First().Value;
}
