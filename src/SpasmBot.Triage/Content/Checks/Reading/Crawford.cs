namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>
/// Alan N. Crawford: Fórmula y gráfico para determinar la comprensibilidad de textos de nivel primario en castellano (Lectura y Vida,
/// 1985; in English 1989). Made for the six years of primary school; the children of a year are five years older than its number.
/// </summary>
internal sealed class Crawford : IReadingFormula
{
    private const int AgeAtGradeZero = 5;

    public string Name => "Crawford grade";

    public TextCount Count(string text) => TextCount.Of(text, SpanishSyllables.In);

    public double Age(TextCount count) => Grade(count) + AgeAtGradeZero;

    public static double Grade(TextCount count) =>
        -0.205 * (100.0 * count.Sentences / count.Words) + 0.049 * (100.0 * count.Syllables / count.Words) - 3.407;
}
