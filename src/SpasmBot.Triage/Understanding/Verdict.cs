namespace SpasmBot.Triage.Understanding;

/// <summary>What became of a mention, for explanations.</summary>
internal enum Verdict
{
    Heard,
    Negated,
    Doubted,
    Over,
    Supposed,
    OfAnother,

    /// <summary>Another's, since the spasm was said to be the writer's before: neither a sign of theirs nor a denial of one.</summary>
    PerhapsOfAnother,

    /// <summary>A part of the body that belongs to another finding, or stands in what was negated; a time for which something else was done.</summary>
    NotTheSpasm,
}
