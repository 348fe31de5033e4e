using SpasmBot.Triage.Content;
using SpasmBot.Triage.Questions;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Understanding;

/// <summary>A listener for each language, and readers of its questions' answers.</summary>
internal sealed class Languages
{
    private static readonly QuestionWording NoWording = new("", null, null, new Dictionary<string, string>(), null, null, [], null);

    private readonly Dictionary<string, Known> _languages;
    private readonly DialogContent _content;
    private readonly FindingClosure _closure;
    private readonly SpokenLanguage _spoken;

    public Languages(DialogContent content, FindingClosure closure)
    {
        (_content, _closure) = (content, closure);
        // Compiling a lexicon takes a second; each is of its own.
        _languages = content.Languages.Values.AsParallel().AsOrdered().Select(pack => (pack.Id, Known: Compiled(pack))).ToDictionary(language => language.Id, language => language.Known);
        _spoken = new SpokenLanguage(_languages.ToDictionary(l => l.Key, l => l.Value.Listener.Lexicon), (language, message) => Tells(Listener(language).Hear(message)));
    }

    /// <summary>The listener of that language; of the first one when there is none.</summary>
    public Listener Listener(string language) => Of(language).Listener;

    /// <summary>The titles of all options in that language.</summary>
    public AllTitles Titles(string language) => Of(language).Titles;

    /// <summary>The language that the message asks for, or is clearly written in, when that is not the current one.</summary>
    public string? OtherThan(string current, string message, bool settled) =>
        _languages.Where(l => l.Key != current && l.Value.Listener.Command(message) == Command.ThisLanguage).Select(l => l.Key).FirstOrDefault()
        ?? _spoken.OtherThan(current, message, settled);

    private static bool Tells(HeardText heard) =>
        heard.Command == Command.Greeting || heard.Mentions.Any(m => m.Mention.Finding.Kind is FindingKind.Symptom or FindingKind.Location);

    public AnswerReader Answers(Question question, string language)
    {
        var known = Of(language);
        return known.Answers.TryGetValue(question.Id, out var reader)
            ? reader
            : new AnswerReader(_content, question, NoWording, new OptionTitles(question, NoWording, known.Listener), known.Titles, known.Listener, _closure, known.Explained);
    }

    private static QuestionWording Wording(LanguagePack pack, Question question) => pack.Questions.GetValueOrDefault(question.Id, NoWording);

    private Known Compiled(LanguagePack pack)
    {
        var listener = new Listener(_content, pack, _closure);
        var titles = _content.Questions.ToDictionary(q => q.Id, q => new OptionTitles(q, Wording(pack, q), listener));
        var allTitles = new AllTitles(_content, titles);
        var explained = new ExplainedWords(pack, listener);
        var answers = _content.Questions.ToDictionary(q => q.Id, q => new AnswerReader(_content, q, Wording(pack, q), titles[q.Id], allTitles, listener, _closure, explained));
        return new Known(listener, allTitles, explained, answers);
    }

    private Known Of(string language) => _languages.TryGetValue(language, out var known) ? known : _languages.First().Value;

    private sealed record Known(Listener Listener, AllTitles Titles, ExplainedWords Explained, Dictionary<string, AnswerReader> Answers);
}
