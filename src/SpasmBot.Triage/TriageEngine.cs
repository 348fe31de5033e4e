using SpasmBot.Triage.Content;
using SpasmBot.Triage.Questions;
using SpasmBot.Triage.Relief;
using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage;

/// <summary>Words to findings, findings to level and advice. Pure and deterministic: the same words give the same level. Safe for concurrent use.</summary>
public sealed class TriageEngine
{
    private readonly DialogContent _content;
    private readonly RuleBook _rules;
    private readonly Languages _languages;
    private readonly QuestionNeed _need;
    private readonly ReliefPlanner _relief;
    private readonly AnswerChoice _answers;

    /// <summary>Compiles the lexicons, which takes a while: keep one engine.</summary>
    public TriageEngine(DialogContent content)
    {
        _content = content;
        _rules = new RuleBook(content);
        _languages = new Languages(content, _rules.Closure);
        _need = new QuestionNeed(content, _rules);
        _relief = new ReliefPlanner(content, _rules);
        _answers = new AnswerChoice(content, _rules);
    }

    /// <summary>Understands any text in time linear in its length; never throws.</summary>
    /// <param name="language">The id of a language pack; one that is not there is heard as the first one.</param>
    public Hearing Hear(string text, string language)
    {
        var listener = _languages.Listener(language);
        var heard = listener.Hear(text);
        var told = new WellPlaces(listener.Lexicon).Leaving(heard);
        return ToHearing(listener, told, _languages.Titles(language).Dangers(heard.Text)) with { Unplaced = listener.Unplaced(heard) };
    }

    /// <summary>The language that a text asks for ('en español'), or is clearly written in, when that is another than the current one; else null.</summary>
    /// <param name="settled">The person has chosen a language or shown it: a word or two in another do not change it.</param>
    public string? LanguageOtherThan(string current, string text, bool settled) => _languages.OtherThan(current, text, settled);

    /// <summary>
    /// The text as an answer to the question: titles (typing errors forgiven), numbers, 'none', 'not sure', own words.
    /// What was heard beside the answer is in the statement too.
    /// </summary>
    /// <param name="spasmIsWriters">The first text of the conversation that told whose: <see cref="Whose.Writers"/>. What is told of another then is not the patient's.</param>
    public Answer Interpret(Question question, string text, string language, bool spasmIsWriters = false)
    {
        var listener = _languages.Listener(language);
        var heard = listener.Hear(text, new Telling(Answering: !_content.OnlySteers(question), spasmIsWriters));
        var dangers = _languages.Titles(language).Dangers(heard.Text);
        var hearing = ToHearing(listener, heard, dangers) with { Unplaced = listener.Unplaced(heard) };
        var answer = _languages.Answers(question, language).Read(text, heard, hearing);
        // 'Fever?' asks what the word means.
        foreach (var danger in answer.Heard.Command == Command.Meaning ? [] : dangers)
            answer.Statement.Findings[danger] = FindingStatus.Present;
        return answer with { Statement = answer.Statement with { Findings = _rules.Closure.Close(answer.Statement.Findings) } };
    }

    /// <summary>Buttons pressed: option ids, or 'none', or 'unsure'. The same outcome as the same answer typed.</summary>
    public Answer Choose(Question question, IReadOnlyList<string> optionIds) =>
        OptionAnswer.Findings(question, optionIds) is { } findings
            ? new Answer(AnswerKind.Understood, new Statement(question.Id, _rules.Closure.Close(findings)), Hearing.Nothing)
            : new Answer(AnswerKind.NotUnderstood, new Statement(null, []), Hearing.Nothing);

    /// <summary>The doubt that stands for an answer when nothing was understood again and again; the answer as it is where the question has none.</summary>
    public Answer GiveUp(Question question, Answer answer)
    {
        if ((question.Stuck ?? question.Unsure) is not { } doubt)
            return answer;
        var findings = new Dictionary<string, FindingStatus>(answer.Statement.Findings) { [doubt] = FindingStatus.Present };
        // Whoever says 'yes' to a list of signs again and again has one of them.
        foreach (var sign in question.Options.Where(o => question.Multiple && answer.Heard.Command == Command.Yes && _content.Findings[o].IsSign))
            findings.TryAdd(sign, FindingStatus.Possible);
        return Settled(question, answer, findings) with { GivesUp = true };
    }

    /// <summary>The answer of who denies a list of signs in words once more, when asked again: none of them, but for what was heard beside it.</summary>
    public Answer Deny(Question question, Answer answer)
    {
        var findings = new Dictionary<string, FindingStatus>(answer.Statement.Findings);
        foreach (var (id, status) in OptionAnswer.Findings(question, [OptionAnswer.None]) ?? [])
            findings.TryAdd(id, status);
        return Settled(question, answer, findings);
    }

    /// <summary>Every rule that fires, the most urgent first; self-care when none does.</summary>
    public Assessment Assess(ClinicalCase c) => _rules.Assess(c);

    /// <summary>What the words alone call for, with nothing known besides.</summary>
    public Assessment Assess(Hearing hearing) =>
        Assess(new ClinicalCase { Statements = [new Statement(null, hearing.Findings.ToDictionary(f => f.Id, f => f.Status))] });

    /// <summary>
    /// Whether the question must be asked: not answered, its facts not known, its condition holds, and it can still change the level or
    /// the advice. Nothing is needed once the level is emergency or above.
    /// </summary>
    public bool Needs(Question question, ClinicalCase c) => _need.Needs(question, c);

    /// <summary>The measures that fit, in order; none at emergency levels.</summary>
    public ReliefPlan Plan(ClinicalCase c) => _relief.Plan(c);

    /// <summary>Which answer to a topic fits what is known of the person.</summary>
    public AnswerVariant Answer(string topic, ClinicalCase c) => _answers.To(topic, c);

    /// <summary>How a text was understood, for reviewers: which words were read as what, what was found, and what became of it.</summary>
    public Explanation Explain(string text, string language)
    {
        var listener = _languages.Listener(language);
        return Explainer.Explain(listener.Hear(text), listener.Lexicon);
    }

    private Answer Settled(Question question, Answer answer, Dictionary<string, FindingStatus> findings) =>
        answer with { Kind = AnswerKind.Understood, Statement = new Statement(question.Id, _rules.Closure.Close(findings)) };

    private Hearing ToHearing(Listener listener, HeardText heard, IReadOnlyList<string> dangers) =>
        new(dangers.Count == 0 ? listener.Findings(heard) : WithTitles(listener.Findings(heard), dangers, heard.Text), heard.Command, heard.Topic, heard.Corrected) { Whose = heard.Whose };

    private List<HeardFinding> WithTitles(IReadOnlyList<HeardFinding> findings, IReadOnlyList<string> dangers, ReadText text)
    {
        var (start, end) = (text.Tokens[0].Start, text.Tokens[text.Count - 1].End);
        var told = _rules.Closure.Close(dangers.ToDictionary(id => id, _ => FindingStatus.Present))
            .Where(f => f.Value == FindingStatus.Present).Select(f => new HeardFinding(f.Key, f.Value, start, end - start)).ToList();
        return [.. findings.Where(f => told.TrueForAll(t => t.Id != f.Id)), .. told];
    }
}
