namespace SpasmBot.Triage.Content.Reading;

/// <summary>Every id that is used must be defined.</summary>
internal static class References
{
    public static void Check(DialogContent content, List<ContentProblem> problems)
    {
        foreach (var finding in content.Findings.Values)
            Findings("triage/findings", $"finding '{finding.Id}'", finding.Implies);
        foreach (var rule in content.Rules)
            Findings("triage/rules", $"rule '{rule.Id}'", rule.When.Mentions());
        foreach (var question in content.Questions)
            Findings("triage/questions", $"question '{question.Id}'",
                [.. question.Options, .. Mentioned(question.KnownWhen), .. Mentioned(question.AskWhen), .. question.Unsure is { } u ? [u] : Array.Empty<string>()]);
        foreach (var measure in content.Measures.Where(m => m.After is not null && content.Questions.All(q => q.Id != m.After)))
            problems.Add(new ContentProblem("relief/measures", 0, $"measure '{measure.Id}' comes after the question '{measure.After}', which is not there"));
        foreach (var measure in content.Measures)
            Findings("relief/measures", $"measure '{measure.Id}'", [.. Mentioned(measure.When), .. Mentioned(measure.Unless)]);
        foreach (var quantity in content.Quantities.Values)
            Findings("triage/quantities.yaml", $"quantity '{quantity.Id}'", quantity.Buckets.Select(b => b.Finding));
        foreach (var (where, sources) in Cited(content))
            foreach (var source in sources.Where(s => !content.Sources.ContainsKey(s)))
                problems.Add(new ContentProblem("sources.yaml", 0, $"{where} cites '{source}', which is not there"));

        void Findings(string file, string who, IEnumerable<string> ids)
        {
            foreach (var id in ids.Distinct().Where(id => !content.Findings.ContainsKey(id)))
                problems.Add(new ContentProblem(file, 0, $"{who} names the finding '{id}', which is not defined"));
        }
    }

    private static IEnumerable<string> Mentioned(Condition? condition) => condition?.Mentions() ?? [];

    private static IEnumerable<(string Where, IReadOnlyList<string> Sources)> Cited(DialogContent content)
    {
        foreach (var rule in content.Rules)
            yield return ($"rule '{rule.Id}'", rule.Sources);
        foreach (var measure in content.Measures)
            yield return ($"measure '{measure.Id}'", measure.Sources);
        foreach (var pack in content.Languages.Values)
        {
            foreach (var (id, wording) in pack.Messages.Concat(pack.Reasons))
                yield return ($"'{id}' ({pack.Id})", wording.Sources);
            foreach (var (id, wording) in pack.Questions)
                yield return ($"question '{id}' ({pack.Id})", wording.Sources);
            foreach (var (id, wording) in pack.Relief)
                yield return ($"measure '{id}' ({pack.Id})", wording.Sources);
            foreach (var (id, wording) in pack.Answers)
                yield return ($"answer '{id}' ({pack.Id})", wording.Sources);
        }
    }
}
