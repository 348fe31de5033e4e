namespace SpasmBot.Triage.Content;

public enum FindingKind
{
    Location,
    Symptom,
    Course,
    Severity,
    Cause,
    Injury,
    Medicine,
    Condition,
    Person,

    /// <summary>Nothing clinical: steers the conversation (a 'not sure', a consent).</summary>
    Control,
}
