namespace SpasmBot.Triage;

/// <summary>How soon, and by whom, a person should be seen. The values rise with urgency, so that they can be compared.</summary>
public enum DispositionLevel
{
    SelfCare,
    Consultation,
    Consultation24h,
    Emergency,
    EmergencyAmbulance,
}
