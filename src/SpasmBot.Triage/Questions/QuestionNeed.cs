using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// Whether a question must be asked: never twice, never what is known already, and only what can still change the level or the advice.
/// </summary>
internal sealed class QuestionNeed(DialogContent content, RuleBook rules)
{
    public bool Needs(Question question, ClinicalCase c)
    {
        var level = rules.Assess(c).Level;
        var known = rules.Closure.Close(c.Findings);
        return level < DispositionLevel.Emergency
            && IsOpen(question, c, known)
            && (question.AskWhen is null || question.AskWhen.Holds(known))
            && (question.Options.All(IsControl) || CanChange(question, c, level, known));
    }

    private bool IsOpen(Question question, ClinicalCase c, IReadOnlyDictionary<string, FindingStatus> known) =>
        !c.Answered(question.Id) && !IsKnown(question, known);

    private static bool IsKnown(Question question, IReadOnlyDictionary<string, FindingStatus> known)
    {
        var settled = question.KnownWhen is { } when
            ? when.Holds(known)
            : question.Options.Any(o => known.TryGetValue(o, out var status) && status > FindingStatus.Absent);
        return settled || (question.Options.Count > 0 && question.Options.All(known.ContainsKey));
    }

    /// <summary>Open questions ('anything else?') and those that only steer the conversation have no option that a rule knows.</summary>
    private bool IsControl(string option) => content.Findings[option].Kind == FindingKind.Control;

    private bool CanChange(Question question, ClinicalCase c, DispositionLevel level, IReadOnlyDictionary<string, FindingStatus> known)
    {
        var open = content.Questions.Where(q => IsOpen(q, c, known)).ToList();
        var supposed = AbsentUnlessAsked(open, known);
        return Changes(question, level, supposed, open, []);
    }

    /// <summary>What no open question asks for will not be learnt; so that 'A and B' needs no A where nobody will ask for B.</summary>
    private Dictionary<string, FindingStatus> AbsentUnlessAsked(IReadOnlyList<Question> open, IReadOnlyDictionary<string, FindingStatus> known)
    {
        var askable = open.SelectMany(CanTell).ToHashSet();
        var supposed = new Dictionary<string, FindingStatus>(known);
        foreach (var id in content.Findings.Keys.Where(id => !askable.Contains(id)))
            supposed.TryAdd(id, FindingStatus.Absent);
        return supposed;
    }

    private bool Changes(Question question, DispositionLevel level, IReadOnlyDictionary<string, FindingStatus> known, IReadOnlyList<Question> open, HashSet<string> asked)
    {
        if (!asked.Add(question.Id))
            return false;
        var tells = CanTell(question).Where(id => !known.ContainsKey(id)).ToHashSet();
        return content.Rules.Any(r => r.Level > level && Turns(r.When))
            || content.Measures.Any(m => (Turns(m.When) && !(m.Unless?.Holds(known) ?? false)) || (Turns(m.Unless) && m.When?.Judge(known) != Truth.False))
            || open.Any(q => Turns(q.AskWhen) && Changes(q, level, known, open, asked));

        bool Turns(Condition? condition) =>
            condition is not null && condition.Mentions().Any(tells.Contains) && condition.Judge(known) == Truth.Unknown;
    }

    /// <summary>What an answer can make known: its options, what they imply, and what own words may say more exactly.</summary>
    private IEnumerable<string> CanTell(Question question)
    {
        var named = question.Unsure is { } unsure ? question.Options.Append(unsure) : question.Options;
        return named.SelectMany(id => rules.Closure.Implied(id).Concat(rules.Closure.Special(id)).Append(id));
    }
}
