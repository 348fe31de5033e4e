using SpasmBot.Triage.Content.Checks.Reading;
using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>
/// A child of eleven can read it, by the formula of the language. The formulas were made on samples of about a hundred words, and
/// on a few words they are noise: so a text is judged by itself from <see cref="EnoughWords"/> words on, and shorter ones together
/// with those that stand beside them in their file, up to <see cref="SampleWords"/> words.
/// </summary>
internal sealed class ReadingAgeCheck : IContentCheck
{
    private const double Oldest = 11;
    private const int EnoughWords = 25;
    private const int SampleWords = 100;

    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent) =>
        from pack in checkedContent.Languages
        let formula = ReadingFormulas.For(pack.Id)
        where formula is not null
        from file in SaidTexts.Of(pack).Where(said => said.IsAlone).GroupBy(said => checkedContent.Folder.Positions.FileOf(said.Part, said.Id))
        from sample in Samples([.. file], formula)
        let age = formula.Age(sample.Count)
        where age > Oldest
        select checkedContent.Problem(sample.First, string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{sample.Named} can be read from {age:0.0} years on ({formula.Name}), {Oldest} is meant"));

    private static IEnumerable<(SaidText First, string Named, TextCount Count)> Samples(IReadOnlyList<SaidText> texts, IReadingFormula formula)
    {
        var counted = texts.Select(said => (Said: said, Count: formula.Count(said.Text))).ToList();
        foreach (var (said, count) in counted.Where(c => c.Count.Words >= EnoughWords))
            yield return (said, $"'{said.Id}'", count);

        var samples = Pooled([.. counted.Where(c => c.Count.Words is > 0 and < EnoughWords)]);
        foreach (var sample in samples)
            yield return (sample[0].Said, $"the text from '{sample[0].Said.Id}' to '{sample[^1].Said.Id}'", sample.Aggregate(default(TextCount), (sum, c) => sum + c.Count));
    }

    /// <summary>What is left over at the end belongs to the sample before.</summary>
    private static List<List<(SaidText Said, TextCount Count)>> Pooled(IReadOnlyList<(SaidText Said, TextCount Count)> texts)
    {
        var samples = new List<List<(SaidText Said, TextCount Count)>>();
        var open = new List<(SaidText Said, TextCount Count)>();
        foreach (var text in texts)
        {
            open.Add(text);
            if (open.Sum(t => t.Count.Words) < SampleWords)
                continue;
            samples.Add(open);
            open = [];
        }
        if (samples.Count > 0)
            samples[^1].AddRange(open);
        else if (open.Count > 0)
            samples.Add(open);
        return samples;
    }
}
