namespace SpasmBot.Triage.Understanding.Context;

/// <summary>Where a modifier's words stand to what they modify.</summary>
internal enum ModifierPlace
{
    Before,
    After,

    /// <summary>Anywhere in the same clause.</summary>
    Clause,

    /// <summary>Within a question that is general: nobody's own body is spoken of in its sentence ('can statins cause cramps?').</summary>
    Question,

    /// <summary>Words in which a modifier means nothing: 'not only', 'no change'.</summary>
    Except,
}
