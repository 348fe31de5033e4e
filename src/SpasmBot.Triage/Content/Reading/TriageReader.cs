namespace SpasmBot.Triage.Content.Reading;

/// <summary>Reads what is the same in every language: sources, findings, rules, questions, measures.</summary>
internal static class TriageReader
{
    public static Source Source(Node node)
    {
        var map = node.Map();
        var source = new Source(
            map.Required("id"),
            map.Required("publisher"),
            map.Required("title"),
            map.Required("address"),
            map.Optional("via"),
            map.Date("read") ?? default,
            map.Flag("secondary"));
        map.Done();
        return source;
    }

    public static Finding Finding(Node node)
    {
        var map = node.Map();
        var kindText = map.Required("kind");
        if (!Enum.TryParse<FindingKind>(kindText, ignoreCase: true, out var kind))
            node.Wrong($"there is no kind of finding '{kindText}'");
        var finding = new Finding(map.Required("id"), kind, map.Flag("danger"), map.Texts("implies"), map.Flag("lasting"), map.Flag("length"), map.Flag("since"), map.Flag("often"),
            map.Flag("spasm"), map.Optional("passed"), map.Flag("dependent"));
        map.Done();
        return finding;
    }

    public static TriageRule Rule(Node node)
    {
        var map = node.Map();
        var levelText = map.Required("level");
        if (!DispositionLevels.TryParse(levelText, out var level))
            node.Wrong($"there is no level '{levelText}'");
        if (map.Child("when") is not { } when)
        {
            node.Wrong("the key 'when' is missing");
            when = node;
        }
        var rule = new TriageRule(map.Required("id"), level, ReferenceEquals(when, node) ? new Condition() : Condition(when), map.Texts("sources"), map.Date("reviewed"));
        map.Done();
        return rule;
    }

    public static Question Question(Node node)
    {
        var map = node.Map();
        var question = new Question(
            map.Required("id"),
            map.Flag("multiple"),
            map.Texts("options"),
            map.Optional("unsure"),
            OptionalCondition(map.Child("knownWhen")),
            OptionalCondition(map.Child("askWhen")),
            map.Texts("covers"),
            map.Flag("open"),
            map.Optional("otherwise"),
            map.Optional("stuck"),
            map.Texts("hears"));
        map.Done();
        return question;
    }

    public static Quantity Quantity(Node node)
    {
        var map = node.Map();
        var unitText = map.Optional("unit");
        var unit = unitText is null ? null : TimeUnit.Seconds(unitText);
        if (unitText is not null && unit is null)
            node.Wrong($"there is no unit '{unitText}'");
        var quantity = new Quantity(map.Required("id"), unit, map.Texts("reads"), [.. map.Child("buckets")?.Items().Select(Bucket) ?? []]);
        if (quantity.Buckets.Count == 0)
            node.Wrong("the key 'buckets' is missing");
        map.Done();
        return quantity;
    }

    private static QuantityBucket Bucket(Node node)
    {
        var map = node.Map();
        var bucket = new QuantityBucket(map.Child("upTo")?.Number(), map.Required("finding"));
        map.Done();
        return bucket;
    }

    public static ReliefMeasure Measure(Node node)
    {
        var map = node.Map();
        var measure = new ReliefMeasure(
            map.Required("id"),
            map.Required("measure"),
            OptionalCondition(map.Child("when")),
            OptionalCondition(map.Child("unless")),
            map.Optional("after"),
            map.Texts("sources"),
            (int?)map.Child("hold")?.Number(),
            map.Flag("slow"));
        map.Done();
        return measure;
    }

    /// <param name="topic">What is answered when nothing else is named.</param>
    public static AnswerVariant AnswerVariant(Node node, string topic)
    {
        var map = node.Map();
        DispositionLevel? from = null;
        if (map.Optional("from") is { } levelText)
        {
            if (!DispositionLevels.TryParse(levelText, out var level))
                node.Wrong($"there is no level '{levelText}'");
            from = level;
        }
        var variant = new AnswerVariant(map.Optional("say") ?? topic, OptionalCondition(map.Child("when")), from, map.Optional("ask"));
        map.Done();
        return variant;
    }

    public static Condition Condition(Node node)
    {
        if (!node.IsMapping)
            return Content.Condition.Of(node.Text());
        var map = node.Map();
        var atLeast = map.Child("atLeast")?.Map();
        var condition = new Condition
        {
            All = Conditions(map.Child("all")),
            Any = Conditions(map.Child("any")),
            None = Conditions(map.Child("none")),
            AtLeast = Conditions(atLeast?.Child("of")),
            AtLeastCount = (int)(atLeast?.Child("count")?.Number() ?? 0),
        };
        map.Done();
        atLeast?.Done();
        if (!condition.Mentions().Any())
            node.Wrong("the condition names no finding");
        if (atLeast is not null && (condition.AtLeastCount < 1 || condition.AtLeastCount > condition.AtLeast.Count))
            node.Wrong("'count' is at least 1 and at most the number of conditions under 'of'");
        return condition;
    }

    private static Condition? OptionalCondition(Node? node) => node is null ? null : Condition(node);

    private static IReadOnlyList<Condition> Conditions(Node? node) => node is null ? [] : [.. node.Items().Select(Condition)];
}
