using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>
/// One more sign of danger never lowers the level: each has a rule, and a rule is ruled out only by what has a rule at least as
/// urgent or is no danger.
/// </summary>
internal sealed class DangerCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        var content = checkedContent.Content;
        var asked = content.Rules.SelectMany(rule => AskedFor(rule.When)).ToHashSet();
        foreach (var finding in content.Findings.Values.Where(f => f.Danger && !asked.Contains(f.Id) && !f.Implies.Any(asked.Contains)))
            yield return checkedContent.Problem(ContentParts.Findings, finding.Id, $"'{finding.Id}' is a danger, and no rule asks for it");

        var alone = content.Findings.Keys.ToDictionary(id => id, id => LevelOf(content, id));
        foreach (var rule in content.Rules)
            foreach (var id in RuledOut(rule.When).Where(id => content.Findings.TryGetValue(id, out var f) && f.Danger && alone[id] < rule.Level))
                yield return checkedContent.Problem(ContentParts.Rules, rule.Id, $"the danger '{id}' would keep the rule '{rule.Id}' from firing, and has no rule as urgent");
    }

    /// <summary>The level of a rule that this finding fires by itself; self-care when there is none.</summary>
    private static DispositionLevel LevelOf(DialogContent content, string id) =>
        content.Rules.Where(rule => rule.When.Finding == id || rule.When is { All.Count: 0, None.Count: 0, AtLeast.Count: 0 } && rule.When.Any.Any(c => c.Finding == id))
            .Select(rule => rule.Level)
            .DefaultIfEmpty(DispositionLevel.SelfCare)
            .Max();

    private static IEnumerable<string> AskedFor(Condition condition) => condition.Finding is { } id
        ? [id]
        : condition.All.Concat(condition.Any).Concat(condition.AtLeast).SelectMany(AskedFor);

    private static IEnumerable<string> RuledOut(Condition condition) =>
        condition.None.SelectMany(none => none.Mentions())
            .Concat(condition.All.Concat(condition.Any).Concat(condition.AtLeast).SelectMany(RuledOut));
}
