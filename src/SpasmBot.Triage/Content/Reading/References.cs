namespace SpasmBot.Triage.Content.Reading;

/// <summary>Every id that is used must be defined.</summary>
internal static class References
{
    public static void Check(DialogContent content, ContentFolder folder)
    {
        foreach (var finding in content.Findings.Values)
            Findings(ContentParts.Findings, finding.Id, finding.Passed is null ? finding.Implies : [.. finding.Implies, finding.Passed]);
        foreach (var rule in content.Rules)
            Findings(ContentParts.Rules, rule.Id, rule.When.Mentions());
        foreach (var question in content.Questions)
            Findings(ContentParts.Questions, question.Id,
                [.. question.Options, .. question.Hears ?? [], .. Mentioned(question.KnownWhen), .. Mentioned(question.AskWhen), .. new[] { question.Unsure, question.Otherwise, question.Stuck }.OfType<string>()]);
        foreach (var measure in content.Measures)
        {
            Findings(ContentParts.Measures, measure.Id, [.. Mentioned(measure.When), .. Mentioned(measure.Unless)]);
            if (measure.After is not null && content.Questions.All(q => q.Id != measure.After))
                Wrong(ContentParts.Measures, measure.Id, $"'{measure.Id}' comes after the question '{measure.After}', which is not there");
        }
        foreach (var (topic, variants) in content.AnswerVariants)
            foreach (var variant in variants)
            {
                Findings(ContentParts.AnswerVariants, topic, Mentioned(variant.When));
                // Other languages fall back on the reference.
                if (content.Languages.TryGetValue(LanguagePack.Reference, out var reference))
                    foreach (var id in new[] { topic, variant.Say }.Distinct().Where(id => !reference.Answers.ContainsKey(id)))
                        Wrong(ContentParts.AnswerVariants, topic, $"'{topic}' names the answer '{id}', which is not there");
                if (variant.Ask is not null && content.Questions.All(q => q.Id != variant.Ask))
                    Wrong(ContentParts.AnswerVariants, topic, $"'{topic}' asks the question '{variant.Ask}', which is not there");
            }
        foreach (var quantity in content.Quantities.Values)
            Findings(ContentParts.Quantities, quantity.Id, quantity.Buckets.Select(b => b.Finding));
        foreach (var (part, id, sources) in Cited(content))
            foreach (var source in sources.Where(s => !content.Sources.ContainsKey(s)))
                Wrong(part, id, $"'{id}' cites '{source}', which is not in sources.yaml");

        void Findings(string part, string who, IEnumerable<string> ids)
        {
            foreach (var id in ids.Distinct().Where(id => !content.Findings.ContainsKey(id)))
                Wrong(part, who, $"'{who}' names the finding '{id}', which is not defined");
        }

        void Wrong(string part, string id, string reason) => folder.Problems.Add(folder.Positions.Problem(part, id, reason));
    }

    private static IEnumerable<string> Mentioned(Condition? condition) => condition?.Mentions() ?? [];

    private static IEnumerable<(string Part, string Id, IReadOnlyList<string> Sources)> Cited(DialogContent content)
    {
        foreach (var rule in content.Rules)
            yield return (ContentParts.Rules, rule.Id, rule.Sources);
        foreach (var measure in content.Measures)
            yield return (ContentParts.Measures, measure.Id, measure.Sources);
        foreach (var pack in content.Languages.Values)
            foreach (var said in SaidTexts.Of(pack))
                yield return (said.Part, said.Id, said.Sources);
    }
}
