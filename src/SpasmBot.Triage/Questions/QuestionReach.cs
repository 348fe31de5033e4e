using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;

namespace SpasmBot.Triage.Questions;

/// <summary>How far the answer to a question can reach: the rules, measures and other questions that mention what it can make known.</summary>
internal sealed class QuestionReach
{
    public QuestionReach(Question question, DialogContent content, FindingClosure closure)
    {
        var named = question.Unsure is { } unsure ? question.Options.Append(unsure) : question.Options;
        Tells = named.SelectMany(id => closure.Implied(id).Concat(closure.Special(id)).Append(id)).ToHashSet();
        Rules = Of(content.Rules, r => r.When);
        Advised = Of(content.Measures, m => m.When);
        LeftOut = Of(content.Measures, m => m.Unless);
        Asked = Of(content.Questions, q => q.AskWhen);
    }

    /// <summary>What an answer can make known: its options, what they imply, and what own words may say more exactly.</summary>
    public IReadOnlySet<string> Tells { get; }

    public Reached<TriageRule>[] Rules { get; }

    /// <summary>Measures that may come to be advised.</summary>
    public Reached<ReliefMeasure>[] Advised { get; }

    /// <summary>Measures that may come to be left out.</summary>
    public Reached<ReliefMeasure>[] LeftOut { get; }

    /// <summary>Questions that may come to be asked.</summary>
    public Reached<Question>[] Asked { get; }

    /// <summary>Every finding that has to do with any of these.</summary>
    public IEnumerable<string> Mentions => new[]
    {
        Rules.Select(r => r.When),
        Advised.Concat(LeftOut).SelectMany(m => new[] { m.Item.When, m.Item.Unless }),
        Asked.Select(q => q.When),
    }.SelectMany(conditions => conditions).SelectMany(condition => condition?.Mentions() ?? []);

    private Reached<T>[] Of<T>(IEnumerable<T> all, Func<T, Condition?> when) =>
        [.. from item in all
            let condition = when(item)
            where condition is not null
            let told = condition.Mentions().Where(Tells.Contains).Distinct().ToArray()
            where told.Length > 0
            select new Reached<T>(item, condition, told)];
}
