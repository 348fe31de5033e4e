namespace SpasmBot.Triage.Content.Checks.Reading;

internal static class ReadingFormulas
{
    /// <summary>The formula for a language; null where none is known here.</summary>
    public static IReadingFormula? For(string language) => language switch
    {
        "en" => new FleschKincaid(),
        "es" => new Crawford(),
        _ => null,
    };
}
