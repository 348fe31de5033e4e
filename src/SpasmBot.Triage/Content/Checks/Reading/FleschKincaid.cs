namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>
/// Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel (Naval Technical
/// Training Command, Research Branch Report 8-75, 1975). A grade of the schools of the US; its pupils are five years older than its number.
/// </summary>
internal sealed class FleschKincaid : IReadingFormula
{
    private const int AgeAtGradeZero = 5;

    public string Name => "Flesch-Kincaid grade";

    public TextCount Count(string text) => TextCount.Of(text, EnglishSyllables.In);

    public double Age(TextCount count) => Grade(count) + AgeAtGradeZero;

    public static double Grade(TextCount count) =>
        0.39 * count.Words / count.Sentences + 11.8 * count.Syllables / count.Words - 15.59;
}
