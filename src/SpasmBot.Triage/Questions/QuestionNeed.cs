using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// Whether a question must be asked: never twice, never what is known already, and only what can still change the level or the advice.
/// </summary>
internal sealed class QuestionNeed
{
    private readonly DialogContent _content;
    private readonly RuleBook _rules;
    private readonly Dictionary<string, QuestionReach> _reach;

    // What the conditions within a question's reach mention, each with the questions that can tell it.
    private readonly Dictionary<string, (string Id, string[] AskedBy)[]> _mentioned;

    public QuestionNeed(DialogContent content, RuleBook rules)
    {
        (_content, _rules) = (content, rules);
        _reach = content.Questions.ToDictionary(q => q.Id, q => new QuestionReach(q, content, rules.Closure));
        _mentioned = _reach.Keys.ToDictionary(q => q, q => Within(q).SelectMany(r => r.Mentions).Distinct().Select(id => (id, AskedBy(id))).ToArray());
    }

    public bool Needs(Question question, ClinicalCase c)
    {
        if (c.Answered(question.Id))
            return false;
        var known = _rules.Known(c);
        return !IsKnown(question, known)
            && (question.AskWhen is null || question.AskWhen.Holds(known))
            && _rules.Level(known) is var level and < DispositionLevel.Emergency
            && (question.Options.All(IsControl) || CanChange(question, c, level, known));
    }

    private string[] AskedBy(string finding) => [.. _reach.Where(r => r.Value.Tells.Contains(finding)).Select(r => r.Key)];

    /// <summary>The reach of a question, and of those that may come to be asked for its answer.</summary>
    private List<QuestionReach> Within(string questionId)
    {
        var seen = new HashSet<string> { questionId };
        var within = new List<QuestionReach> { _reach[questionId] };
        for (var i = 0; i < within.Count; i++)
            within.AddRange(within[i].Asked.Where(q => seen.Add(q.Item.Id)).Select(q => _reach[q.Item.Id]).ToList());
        return within;
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
    private bool IsControl(string option) => _content.Findings[option].Kind == FindingKind.Control;

    private bool CanChange(Question question, ClinicalCase c, DispositionLevel level, Dictionary<string, FindingStatus> known)
    {
        var open = _content.Questions.Where(q => IsOpen(q, c, known)).Select(q => q.Id).ToHashSet();
        return Changes(question.Id, level, AbsentUnlessAsked(_mentioned[question.Id], open, known), open, []);
    }

    /// <summary>What no open question asks for will not be learnt; so that 'A and B' needs no A where nobody will ask for B.</summary>
    private static Dictionary<string, FindingStatus> AbsentUnlessAsked((string Id, string[] AskedBy)[] mentioned, HashSet<string> open, Dictionary<string, FindingStatus> known)
    {
        var supposed = new Dictionary<string, FindingStatus>(mentioned.Length);
        foreach (var (id, askedBy) in mentioned)
            if (known.TryGetValue(id, out var status))
                supposed[id] = status;
            else if (!Array.Exists(askedBy, open.Contains))
                supposed[id] = FindingStatus.Absent;
        return supposed;
    }

    /// <param name="open">The ids of the questions that may be asked.</param>
    /// <param name="considered">The ids of those whose answers were considered, and changed nothing.</param>
    private bool Changes(string questionId, DispositionLevel level, IReadOnlyDictionary<string, FindingStatus> known, HashSet<string> open, HashSet<string> considered)
    {
        if (!considered.Add(questionId))
            return false;
        var reach = _reach[questionId];
        return Array.Exists(reach.Rules, r => r.Item.Level > level && r.Turns(known))
            || Array.Exists(reach.Advised, m => m.Turns(known) && !(m.Item.Unless?.Holds(known) ?? false))
            || Array.Exists(reach.LeftOut, m => m.Turns(known) && m.Item.When?.Judge(known) != Truth.False)
            || Array.Exists(reach.Asked, q => open.Contains(q.Item.Id) && q.Turns(known) && Changes(q.Item.Id, level, known, open, considered));
    }
}
