using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>A finding that nothing asks, hears or judges, and a source that nothing cites, are left over.</summary>
internal sealed class UnusedCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        var content = checkedContent.Content;
        var findings = content.Rules.SelectMany(rule => rule.When.Mentions())
            .Concat(content.Questions.SelectMany(q => q.Options.Concat(q.Hears ?? []).Append(q.Unsure ?? "").Append(q.Otherwise ?? "").Append(q.Stuck ?? "").Concat(Mentioned(q.AskWhen)).Concat(Mentioned(q.KnownWhen))))
            .Concat(content.Measures.SelectMany(m => Mentioned(m.When).Concat(Mentioned(m.Unless))))
            .Concat(content.Quantities.Values.SelectMany(q => q.Buckets.Select(bucket => bucket.Finding)))
            .Concat(content.Findings.Values.SelectMany(finding => finding.Implies))
            .Concat(checkedContent.Code.Literals);
        var cited = content.Rules.SelectMany(rule => rule.Sources)
            .Concat(content.Measures.SelectMany(measure => measure.Sources))
            .Concat(checkedContent.Languages.SelectMany(SaidTexts.Of).SelectMany(said => said.Sources));
        // What only lets the person say where it is, or what they have, is told to the doctor: such a finding has a name.
        var told = checkedContent.Reference?.Findings.Keys ?? [];
        return
        [
            .. content.Findings.Keys.Except(findings).Except(told).Select(id =>
                checkedContent.Problem(ContentParts.Findings, id, $"the finding '{id}' is used nowhere")),
            .. content.Sources.Keys.Except(cited).Select(id =>
                checkedContent.Problem(ContentParts.Sources, id, $"nothing cites the source '{id}'")),
        ];
    }

    private static IEnumerable<string> Mentioned(Condition? condition) => condition?.Mentions() ?? [];
}
