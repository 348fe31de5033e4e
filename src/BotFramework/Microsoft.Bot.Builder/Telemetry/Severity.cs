namespace Microsoft.Bot.Builder;

/// <summary>How grave a trace message is.</summary>
public enum Severity
{
    /// <summary>Of use to the developer.</summary>
    Verbose = 0,

    /// <summary>As expected.</summary>
    Information = 1,

    /// <summary>Not as expected.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Nothing works any more.</summary>
    Critical = 4,
}
