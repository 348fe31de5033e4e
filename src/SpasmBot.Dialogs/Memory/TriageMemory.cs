using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Memory;

/// <summary>What one conversation holds of the person's spasm. Kept in conversation state.</summary>
public sealed class TriageMemory
{
    /// <summary>When the welcome was said (UTC); null before. It is said once.</summary>
    public DateTimeOffset? GreetedAt { get; set; }

    /// <summary>Everything that the person stated since the triage began.</summary>
    public ClinicalCase Case { get; set; } = new();

    /// <summary>The advice that ended the triage, or null while it still goes on.</summary>
    public AdviceGiven? Advice { get; set; }

    /// <summary>Relief measures that were shown since the advice, in order, by their wording id.</summary>
    public List<string> MeasuresShown { get; set; } = [];

    /// <summary>Starts a new triage; the welcome is not said again.</summary>
    public void StartOver()
    {
        Case = new ClinicalCase();
        Advice = null;
        MeasuresShown = [];
    }
}
