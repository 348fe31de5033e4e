using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Rules;

/// <summary>Chooses the answer that minds who asks: what eases an adult's ache is not for a child.</summary>
internal sealed class AnswerChoice(DialogContent content, RuleBook rules)
{
    public AnswerVariant To(string topic, ClinicalCase c)
    {
        if (!content.AnswerVariants.TryGetValue(topic, out var variants))
            return new AnswerVariant(topic);
        var known = rules.Known(c);
        var level = rules.Level(known);
        return variants.FirstOrDefault(v => v.When?.Holds(known) != false && (v.From is not { } from || level >= from)) ?? new AnswerVariant(topic);
    }
}
