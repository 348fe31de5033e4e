namespace SpasmBot.Triage;

/// <summary>What was said about one finding. The values rise: where two statements differ, the higher one holds.</summary>
public enum FindingStatus
{
    Absent,

    /// <summary>Doubt ('maybe a bit numb'): counts as present wherever that raises the level.</summary>
    Possible,

    Present,
}
