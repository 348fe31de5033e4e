namespace SpasmBot.Dialogs.Questions;

/// <summary>Questions that stand outside the triage: ids in dialogs/triage/questions.yaml.</summary>
public static class QuestionIds
{
    public const string Consent = "consent";
    public const string Better = "better";
    public const string Conditions = "conditions";
    public const string StillSo = "still-so";
    public const string Forget = "forget";
    public const string CheckIn = "check-in";
    public const string HowNow = "how-now";
    public const string NotHeard = "not-heard";
    public const string ChestNow = "chest-now";
    public const string AmbulanceNow = "ambulance-now";

    /// <summary>
    /// True for what is asked in the advice itself, which stands above it: the person goes on speaking to the advice. It stays open when
    /// they tell of something else, and 'why?' and 'back' are about the advice.
    /// </summary>
    public static bool EndsAdvice(string? questionId) => questionId is AmbulanceNow;

    /// <summary>True for what is asked before the triage, after it or beside it, and so never by it.</summary>
    public static bool OutsideTriage(string questionId) =>
        questionId is Consent or Better or StillSo or Forget or CheckIn or HowNow or ChestNow or AmbulanceNow;
}
