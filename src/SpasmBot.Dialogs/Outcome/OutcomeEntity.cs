using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>The <c>spasmbot/outcome</c> entity: level, rules, findings, measures and sources of the advice.</summary>
public static class OutcomeEntity
{
    public const string EntityType = "spasmbot/outcome";

    public static Entity Create(ClinicalCase @case, Assessment assessment, ReliefPlan plan, IEnumerable<string> sources, string contentVersion)
    {
        var entity = new Entity(EntityType);
        entity.Properties["level"] = assessment.Level.ToId();
        entity.Properties["rules"] = new JArray(assessment.Rules.Select(rule => rule.Id));
        entity.Properties["findings"] = new JArray(@case.Findings.Select(finding => new JObject
        {
            ["id"] = finding.Key,
            ["present"] = finding.Value != FindingStatus.Absent,
        }));
        entity.Properties["measures"] = new JArray(plan.Steps.Select(step => step.Measure).Distinct());
        entity.Properties["sources"] = new JArray(sources.Distinct());
        entity.Properties["contentVersion"] = contentVersion;
        return entity;
    }
}
