namespace SpasmBot.Triage.Understanding.Context;

/// <summary>What the words around a finding make of it.</summary>
internal enum ModifierKind
{
    /// <summary>Negated.</summary>
    Absent,

    /// <summary>In doubt.</summary>
    Possible,

    /// <summary>It was so lately, and has gone.</summary>
    Over,

    LongAgo,

    /// <summary>Asked about or imagined.</summary>
    Supposed,

    /// <summary>Worried about: a symptom that is feared may be there, a disease that is feared is not known.</summary>
    Feared,

    /// <summary>In the family, of another person.</summary>
    OfOthers,
}
