namespace SpasmBot.Dialogs.Questions;

/// <summary>Questions that stand outside the triage: ids in dialogs/triage/questions.yaml.</summary>
public static class QuestionIds
{
    public const string Consent = "consent";
    public const string Better = "better";

    /// <summary>True for what is asked before the triage or after it, and so never by it.</summary>
    public static bool OutsideTriage(string questionId) => questionId is Consent or Better;
}
