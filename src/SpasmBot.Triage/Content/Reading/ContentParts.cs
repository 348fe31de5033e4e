namespace SpasmBot.Triage.Content.Reading;

/// <summary>The parts of the content folder by name: <c>x</c> is the file x.yaml or the files in the folder x.</summary>
internal static class ContentParts
{
    public const string Sources = "sources";
    public const string Findings = "triage/findings";
    public const string Rules = "triage/rules";
    public const string Questions = "triage/questions";
    public const string Quantities = "triage/quantities";
    public const string EmergencyNumbers = "triage/emergency-numbers";
    public const string CrisisLines = "triage/crisis-lines";
    public const string AnswerVariants = "triage/answers";
    public const string Measures = "relief/measures";

    public static string Messages(string language) => $"{language}/messages";

    public static string Wordings(string language) => $"{language}/questions";

    public static string Names(string language) => $"{language}/findings";

    public static string Reasons(string language) => $"{language}/reasons";

    public static string Relief(string language) => $"{language}/relief";

    public static string Answers(string language) => $"{language}/answers";

    public static string Drawings(string language) => $"{language}/drawings";

    public static string Lexicon(string language) => $"{language}/lexicon";
}
