namespace SpasmBot.Triage.Understanding.Context;

/// <summary>Whom a clause speaks of.</summary>
internal enum Speaker
{
    /// <summary>It does not say.</summary>
    Unsaid,

    Self,

    /// <summary>'My mum has ...', 'my son's calf'.</summary>
    Other,

    /// <summary>'Her brother has ...', of whom an other is named before: the other's, or nobody's who asks for help.</summary>
    OfOther,
}
