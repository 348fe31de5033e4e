using System.Globalization;
using System.Text;
using SpasmBot.Triage;
using Xunit.Abstractions;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>
/// Whole conversations with people as they write, each with the level that fits. They measure, and nobody tunes on them: who changes
/// the lexicon may read the misses of one half (SPASMBOT_CASES writes them) and never the other. A bound that the bot does not meet
/// yet stands at what it reaches, with its aim beside it; raise it when the figures rise.
/// </summary>
public class WrittenCasesTests(ITestOutputHelper output)
{
    private static readonly Lazy<Task<IReadOnlyList<CaseResult>>> Results = new(PlayAllAsync);

    private static async Task<CaseFigures> FiguresAsync(string language) =>
        new([.. (await Results.Value).Where(r => r.Case.Language == language)]);

    [Theory] // aim: 0.99
    [InlineData("en", 0.99)]
    [InlineData("es", 0.99)]
    public async Task Emergencies_are_caught(string language, double bound) =>
        Assert.InRange((await FiguresAsync(language)).Caught.Rate, bound, 1);

    [Theory] // aim: 0
    [InlineData("en", 1)]
    [InlineData("es", 0)]
    public async Task No_emergency_is_sent_home_or_to_a_doctor_some_day(string language, int bound) =>
        Assert.InRange((await FiguresAsync(language)).SentAway.Count, 0, bound);

    [Theory] // aim: 0.05
    [InlineData("en", 0.05)]
    [InlineData("es", 0.05)]
    public async Task Few_harmless_cases_are_sent_to_a_doctor_today(string language, double bound) =>
        Assert.InRange((await FiguresAsync(language)).SentInVain.Rate, 0, bound);

    [Theory] // aim: 0.95
    [InlineData("en", 0.94)]
    [InlineData("es", 0.95)]
    public async Task The_level_is_right(string language, double bound) =>
        Assert.InRange((await FiguresAsync(language)).RightLevel.Rate, bound, 1);

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task An_emergency_in_the_first_message_takes_one_question_at_most(string language) =>
        Assert.InRange((await FiguresAsync(language)).QuestionsWhereTheOpeningHoldsAnEmergency, 0, 1);

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_plain_cramp_takes_six_questions_at_most(string language) =>
        Assert.InRange((await FiguresAsync(language)).QuestionsForAPlainCramp, 0, 6);

    [Fact]
    public void There_are_at_least_300_and_half_hold_back_what_decides()
    {
        Assert.True(WrittenCases.All.Count >= 300);
        Assert.Equal(WrittenCases.All.Count, WrittenCases.All.DistinctBy(c => c.Id).Count());
        // What is harmless has nothing that decides.
        var worrying = WrittenCases.All.Where(c => c.Level > DispositionLevel.SelfCare).ToList();
        Assert.InRange((double)worrying.Count(c => !c.SaysItAtOnce) / worrying.Count, 0.45, 0.6);
        Assert.All(WrittenCases.All.SelectMany(c => c.Facts.Keys), id => Assert.Contains(Talking.Talk.Content.Questions, q => q.Id == id));
    }

    [Fact]
    public async Task The_readme_has_the_figures_of_this_run()
    {
        var table = CaseTable.Of(await Results.Value);
        output.WriteLine(table);
        if (Environment.GetEnvironmentVariable("SPASMBOT_WRITE") == "1")
            ReadmeTable.Write(table);

        Assert.True(ReadmeTable.Read() == table, $"README.md has other figures: run tests/cases --write\n{table}");
    }

    private static async Task<IReadOnlyList<CaseResult>> PlayAllAsync()
    {
        var results = new List<CaseResult>();
        foreach (var written in WrittenCases.All)
            results.Add(await CaseRun.PlayAsync(written));
        if (Environment.GetEnvironmentVariable("SPASMBOT_CASES") is { Length: > 0 } file)
            await File.WriteAllTextAsync(file, Tell(results));
        return results;
    }

    // A line a case of the half that may be read, with the conversation where it went wrong. Of the other half nothing is told, not even
    // an id: who mends by a name has read it.
    private static string Tell(IEnumerable<CaseResult> results)
    {
        var text = new StringBuilder();
        foreach (var r in results.Where(r => WrittenCases.MayBeRead(r.Case)))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{(r.IsRight ? "ok" : "MISS")}\t{r.Case.Theme}\t{r.Case.Id}\t{r.Case.Level}\t{r.Level}\tq={r.Questions}\tvol={r.Volunteered}\t{string.Join(',', r.Rules)}\t{r.Case.Why}");
            if (!r.IsRight)
                text.AppendJoin('\n', r.Transcript.Select(line => "    " + line)).AppendLine();
        }

        return text.ToString();
    }
}
