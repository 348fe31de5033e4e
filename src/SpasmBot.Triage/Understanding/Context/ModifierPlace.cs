namespace SpasmBot.Triage.Understanding.Context;

/// <summary>Where a modifier's words stand to what they modify.</summary>
internal enum ModifierPlace
{
    Before,
    After,

    /// <summary>Anywhere in the same clause.</summary>
    Clause,

    /// <summary>Words in which a modifier means nothing: 'not only', 'no change'.</summary>
    Except,
}
