namespace SpasmBot.Triage.Tests.Understanding;

/// <summary>What is heard in several hundred utterances. Each theory is a file, which reviewers can read and add to.</summary>
public class UtteranceTests
{
    public static TheoryData<string, string> ArticleSix => Cases("article-six.txt");

    public static TheoryData<string, string> RedFlags => Cases("red-flags.txt");

    public static TheoryData<string, string> Context => Cases("context.txt");

    public static TheoryData<string, string> Facts => Cases("facts.txt");

    public static TheoryData<string> Emergencies => [.. Utterance.Of("emergencies.txt").Select(u => u.Words)];

    public static TheoryData<string> Benign => [.. Utterance.Of("benign.txt").Select(u => u.Words)];

    [Theory, MemberData(nameof(ArticleSix))]
    public void Each_symptom_of_the_article_is_heard_in_many_wordings(string words, string expected) => AssertHeard(words, expected);

    [Theory, MemberData(nameof(ArticleSix))]
    public void Each_symptom_of_the_article_in_the_opening_is_an_emergency(string words, string expected) =>
        Assert.True(TestContent.Level(words) >= DispositionLevel.Emergency, $"{words} => {expected}");

    [Theory, MemberData(nameof(ArticleSix))]
    public void Each_symptom_of_the_article_as_an_answer_is_an_emergency(string words, string expected)
    {
        var answer = TestContent.Engine.Interpret(TestContent.Content.Question("symptoms"), words, "en");
        var c = TestContent.Case("calf");
        c.Add(answer.Statement);

        Assert.Equal(AnswerKind.Understood, answer.Kind);
        Assert.True(TestContent.Engine.Assess(c).Level >= DispositionLevel.Emergency, $"{words} => {expected}");
    }

    [Theory, MemberData(nameof(RedFlags))]
    public void Every_other_danger_is_heard(string words, string expected) => AssertHeard(words, expected);

    [Theory, MemberData(nameof(Emergencies))]
    public void Emergencies_in_any_wording_reach_the_level(string words) =>
        Assert.True(TestContent.Level(words) >= DispositionLevel.Emergency, string.Join(" ", TestContent.Heard(words)));

    [Theory, MemberData(nameof(Context))]
    public void The_words_around_a_finding_decide_what_it_means(string words, string expected) => AssertHeard(words, expected);

    [Theory, MemberData(nameof(Facts))]
    public void Places_courses_causes_and_conditions_are_heard(string words, string expected) => AssertHeard(words, expected);

    [Theory, MemberData(nameof(Benign))]
    public void Harmless_words_raise_no_red_flag(string words)
    {
        var worrying = TestContent.Heard(words)
            .Where(f => f.Value > FindingStatus.Absent && TestContent.Content.Findings[f.Key].Danger)
            .Select(f => f.Key);

        Assert.Empty(worrying);
        Assert.True(TestContent.Level(words) <= DispositionLevel.Consultation);
    }

    private static TheoryData<string, string> Cases(string file)
    {
        var cases = new TheoryData<string, string>();
        foreach (var utterance in Utterance.Of(file))
            cases.Add(utterance.Words, utterance.Expected);
        return cases;
    }

    private static void AssertHeard(string words, string expected)
    {
        var hearing = TestContent.Engine.Hear(words, "en");
        var heard = hearing.Findings.ToDictionary(f => f.Id, f => f.Status);
        var missed = expected.Split(' ').Where(e => !Fits(e[0], e[1..], heard, hearing.Corrected));

        Assert.True(!missed.Any(), $"{words}: {string.Join(" ", missed)}; heard: {string.Join(" ", heard)}");
    }

    private static bool Fits(char mark, string id, Dictionary<string, FindingStatus> heard, IReadOnlyList<string> corrected)
    {
        Assert.True(TestContent.Content.Findings.ContainsKey(id), $"no finding '{id}'");
        FindingStatus? status = heard.TryGetValue(id, out var known) ? known : null;
        return mark switch
        {
            '+' => status == FindingStatus.Present,
            '?' => status == FindingStatus.Possible,
            '-' => status == FindingStatus.Absent,
            '!' => status is null or FindingStatus.Absent,
            '~' => corrected.Contains(id),
            _ => throw new FormatException($"unknown mark '{mark}'"),
        };
    }
}
