using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>What has an id has words for it, and no words stand for what is not there. Other languages are held to the reference.</summary>
internal sealed class WordedCheck : IContentCheck
{
    private const string Ask = "ask.";

    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        if (checkedContent.Reference is not { } pack)
            return [new ContentProblem(LanguagePack.Reference, 0, $"the language '{LanguagePack.Reference}' is missing: the others mirror it")];
        var content = checkedContent.Content;
        var rules = content.Rules.Select(rule => rule.Id).ToHashSet();
        var findings = content.Findings.Values.Where(finding => finding.Kind != FindingKind.Control).Select(finding => finding.Id);
        return
        [
            .. Match(checkedContent, "rule", rules, ContentParts.Reasons(pack.Id), pack.Reasons.Keys),
            .. Match(checkedContent, "measure", content.Measures.Select(m => m.Id), ContentParts.Relief(pack.Id), pack.Relief.Keys),
            .. Match(checkedContent, "question", content.Questions.Select(q => q.Id), ContentParts.Wordings(pack.Id), pack.Questions.Keys),
            .. Missing(checkedContent, "finding", findings, ContentParts.Names(pack.Id), pack.Findings.Keys),
            .. Extra(checkedContent, "finding", content.Findings.Keys, ContentParts.Names(pack.Id), pack.Findings.Keys),
            .. Extra(checkedContent, "rule", rules.Select(rule => Ask + rule), ContentParts.Messages(pack.Id), pack.Messages.Keys.Where(key => key.StartsWith(Ask, StringComparison.Ordinal))),
            .. Missing(checkedContent, "country", content.EmergencyNumbers.Values.Concat(content.CrisisLines.Values), ContentParts.Messages(pack.Id), pack.Messages.Keys),
            .. content.Questions.Where(q => pack.Questions.ContainsKey(q.Id)).SelectMany(q => Options(checkedContent, q, pack)),
        ];
    }

    private static IEnumerable<ContentProblem> Options(CheckedContent content, Question question, LanguagePack pack)
    {
        var part = ContentParts.Wordings(pack.Id);
        var titles = pack.Questions[question.Id].Options.Keys;
        foreach (var option in question.Options.Except(titles))
            yield return content.Problem(part, question.Id, $"the option '{option}' of the question '{question.Id}' has no title");
        foreach (var option in titles.Except(question.Options))
            yield return content.Problem(part, question.Id, $"the question '{question.Id}' has no option '{option}'");
    }

    private static IEnumerable<ContentProblem> Match(CheckedContent content, string what, IEnumerable<string> ids, string part, IEnumerable<string> keys) =>
        Missing(content, what, ids, part, keys).Concat(Extra(content, what, ids, part, keys));

    private static IEnumerable<ContentProblem> Missing(CheckedContent content, string what, IEnumerable<string> ids, string part, IEnumerable<string> keys) =>
        ids.Except(keys).Select(id => content.Problem(part, id, $"the {what} '{id}' has no words here"));

    private static IEnumerable<ContentProblem> Extra(CheckedContent content, string what, IEnumerable<string> ids, string part, IEnumerable<string> keys) =>
        keys.Except(ids).Select(key => content.Problem(part, key, $"there is no {what} for '{key}'"));
}
