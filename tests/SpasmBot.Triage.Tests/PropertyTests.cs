using SpasmBot.Triage.Tests.Understanding;

namespace SpasmBot.Triage.Tests;

/// <summary>What holds for all cases and all texts, tried on many at random. The seed is in every failure; SPASMBOT_SEED sets it.</summary>
public class PropertyTests
{
    private static readonly string[] Ids = [.. TestContent.Content.Findings.Keys];
    private static readonly string[] Dangers = [.. TestContent.Content.Findings.Values.Where(f => f.Danger).Select(f => f.Id)];
    private static readonly string[] Said = [.. new[] { "article-six.txt", "red-flags.txt", "context.txt", "facts.txt", "benign.txt", "emergencies.txt" }
        .SelectMany(Utterance.Of).Select(u => u.Words)];

    [Fact]
    public void The_order_of_statements_does_not_change_the_level() => Try(2_000, random =>
    {
        var statements = Enumerable.Range(0, random.Next(1, 6)).Select(_ => RandomStatement(random)).ToArray();
        var level = Assess(statements);
        random.Shuffle(statements);

        Assert.Equal(level, Assess(statements));
    });

    [Fact]
    public void A_further_danger_never_lowers_the_level() => Try(3_000, random =>
    {
        var statements = Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomStatement(random)).ToList();
        var level = Assess(statements);
        var danger = Dangers[random.Next(Dangers.Length)];
        statements.Add(new Statement(null, new() { [danger] = random.Next(2) == 0 ? FindingStatus.Possible : FindingStatus.Present }));

        Assert.True(Assess(statements) >= level, $"{danger} lowered {string.Join(" ", statements.SelectMany(s => s.Findings))}");
    });

    [Fact]
    public void A_further_sentence_never_lowers_the_level_of_an_emergency() => Try(500, random =>
    {
        var emergency = Utterance.Of("emergencies.txt").ElementAt(random.Next(100)).Words;
        var more = Said[random.Next(Said.Length)];
        var c = new ClinicalCase();
        c.Add(new Statement(null, TestContent.Heard(emergency)));
        c.Add(new Statement(null, TestContent.Heard(more)));

        Assert.True(TestContent.Engine.Assess(c).Level >= DispositionLevel.Emergency, $"{emergency} | {more}");
    });

    /// <summary>In one message another sentence may make it ambiguous whose or when it is, as it would for a nurse; a full stop settles the rest.</summary>
    [Fact]
    public void An_emergency_beside_a_harmless_sentence_is_still_heard()
    {
        string[] benign = [.. Utterance.Of("benign.txt").Select(u => u.Words).Where(w => w != "it's better now").Where(w => TestContent.Engine.Explain(w, "en").Mentions.All(m => m.Verdict is "heard" or "negated"))];
        string[] emergencies = [.. Utterance.Of("article-six.txt").Select(u => u.Words)];
        Try(1_000, random =>
        {
            var (a, b) = (emergencies[random.Next(emergencies.Length)], benign[random.Next(benign.Length)]);
            var text = random.Next(2) == 0 ? $"{a}. {b}" : $"{b}. {a}";

            Assert.True(TestContent.Level(text) >= DispositionLevel.Emergency, text);
        });
    }

    [Fact]
    public void Random_text_is_heard_without_an_exception() => Try(1_500, random =>
    {
        var text = random.Next(3) switch
        {
            0 => string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(1, 0xFFFF))),
            1 => string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(32, 127))),
            _ => string.Join(' ', Enumerable.Range(0, random.Next(30)).Select(_ => Word(random))),
        };

        TestContent.Engine.Hear(text, "en");
        TestContent.Engine.Explain(text, "en");
        TestContent.Engine.Interpret(TestContent.Content.Questions[random.Next(TestContent.Content.Questions.Count)], text, "en");
    });

    [Fact]
    public void Findings_stand_within_the_text() => Try(500, random =>
    {
        var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => Word(random)));

        Assert.All(TestContent.Engine.Hear(text, "en").Findings, f => Assert.True(f.Start >= 0 && f.Length > 0 && f.Start + f.Length <= text.Length));
    });

    [Theory]
    [InlineData("my leg is numb and weak ")]
    [InlineData("no ")]
    [InlineData("no, ")]
    [InlineData("ok. ")]
    [InlineData("yes ")]
    [InlineData("my legs are fine ")]
    [InlineData("chest fine ")]
    [InlineData("no but ")]
    [InlineData("no just just ")]
    [InlineData("maybe ")]
    [InlineData("numb numb leg weak ")]
    [InlineData("it went away ")]
    [InlineData("aaaaaaaaaabbbbbbbbb")]
    [InlineData("as a kid i had 3 hours of pins and needles, ")]
    [InlineData("my mum said he cannot feel when he needs to pee but nothing comes out ")]
    public void Ten_thousand_characters_take_work_in_proportion(string repeated)
    {
        var whole = string.Concat(Enumerable.Repeat(repeated, 10_000 / repeated.Length + 1))[..10_000];
        Work(whole);
        var quarter = Work(whole[..2_500]);
        var all = Work(whole);

        Assert.True(all < 6 * quarter, $"2,500 characters take {quarter} bytes of work, 10,000 take {all}");
    }

    // What is allocated grows with what is done and, unlike time, does not depend on what else the machine does.
    private static long Work(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        TestContent.Engine.Hear(text, "en");
        foreach (var question in TestContent.Content.Questions.Where(q => q.Id is "symptoms" or "duration" or "other"))
            TestContent.Engine.Interpret(question, text, "en");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Word(Random random)
    {
        var words = Said[random.Next(Said.Length)].Split(' ');
        return words[random.Next(words.Length)];
    }

    private static Statement RandomStatement(Random random) =>
        new(null, Enumerable.Range(0, random.Next(1, 6)).Select(_ => Ids[random.Next(Ids.Length)]).Distinct().ToDictionary(id => id, _ => (FindingStatus)random.Next(3)));

    private static DispositionLevel Assess(IEnumerable<Statement> statements) =>
        TestContent.Engine.Assess(new ClinicalCase { Statements = [.. statements] }).Level;

    private static void Try(int times, Action<Random> property)
    {
        var seed = Long.Seed();
        for (var i = 0; i < times; i++)
        {
            try
            {
                property(new Random(seed + i));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"SPASMBOT_SEED={seed + i}: {e.Message}", e);
            }
        }
    }
}
