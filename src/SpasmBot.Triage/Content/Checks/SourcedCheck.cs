using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>
/// Every rule and every clinical sentence names its sources and the day of its review. Clinical is all that explains a level, all
/// relief, the numbers to call and every answer but those about the bot; and every other text in which the bot itself would hear a sign,
/// a condition or a medicine.
/// </summary>
internal sealed class SourcedCheck : IContentCheck
{
    private const string AboutTheBot = "/about-the-bot.yaml";

    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        var content = checkedContent.Content;
        foreach (var rule in content.Rules)
        {
            if (rule.Sources.Count == 0)
                yield return checkedContent.Problem(ContentParts.Rules, rule.Id, $"the rule '{rule.Id}' names no source");
            if (rule.Reviewed is null)
                yield return checkedContent.Problem(ContentParts.Rules, rule.Id, $"the rule '{rule.Id}' has no day of review");
        }
        foreach (var measure in content.Measures.Where(measure => measure.Sources.Count == 0))
            yield return checkedContent.Problem(ContentParts.Measures, measure.Id, $"the measure '{measure.Id}' names no source");

        foreach (var pack in checkedContent.Languages)
        {
            var ears = ClinicalEars.For(content, pack);
            foreach (var said in SaidTexts.Of(pack).Where(said => said.IsAlone && (said.Sources.Count == 0 || said.Reviewed is null)))
            {
                var why = IsAlwaysClinical(checkedContent, said, pack) ? "" : ears.Heard(said.Text) is { } heard ? $", and says something of '{heard}'" : null;
                if (why is not null)
                    yield return checkedContent.Problem(said, $"'{said.Id}' has no {(said.Sources.Count == 0 ? "source" : "day of review")}{why}");
            }
        }
    }

    private static bool IsAlwaysClinical(CheckedContent content, SaidText said, LanguagePack pack) =>
        said.Part == ContentParts.Reasons(pack.Id)
        || said.Part == ContentParts.Relief(pack.Id)
        || content.Content.EmergencyNumbers.Values.Concat(content.Content.CrisisLines.Values).Contains(said.Id)
        || said.Part == ContentParts.Answers(pack.Id) && !content.Folder.Positions.FileOf(said.Part, said.Id).EndsWith(AboutTheBot, StringComparison.Ordinal);
}
