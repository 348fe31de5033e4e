using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage;

/// <summary>Words to findings, findings to level and advice. Pure and deterministic: the same words give the same level. Safe for concurrent use.</summary>
public sealed class TriageEngine(DialogContent content)
{
    private readonly RuleBook _rules = new(content);

    /// <summary>Understands any text in time linear in its length; never throws.</summary>
    /// <param name="language">The id of a language pack; one that is not there is heard as the first one.</param>
    public Hearing Hear(string text, string language) => Hearing.Nothing;

    /// <summary>The text as an answer to the question: titles (typing errors forgiven), numbers, 'none', 'not sure', own words.</summary>
    public Answer Interpret(Question question, string text, string language) =>
        new(AnswerKind.NotUnderstood, new Statement(null, []), Hearing.Nothing);

    /// <summary>Buttons pressed: option ids, or 'none', or 'unsure'. The same outcome as the same answer typed.</summary>
    public Answer Choose(Question question, IReadOnlyList<string> optionIds) =>
        new(AnswerKind.NotUnderstood, new Statement(null, []), Hearing.Nothing);

    /// <summary>Every rule that fires, the most urgent first; self-care when none does.</summary>
    public Assessment Assess(ClinicalCase c) => _rules.Assess(c);

    /// <summary>
    /// Whether the question must be asked: not answered, its facts not known, its condition holds, and it can still change the level or
    /// the advice. Nothing is needed once the level is emergency or above.
    /// </summary>
    public bool Needs(Question question, ClinicalCase c) => !c.Answered(question.Id);

    /// <summary>The measures that fit, in order; none at emergency levels.</summary>
    public ReliefPlan Plan(ClinicalCase c) => new([]);
}
