namespace SpasmBot.Turns;

/// <summary>
/// The turn did not take place and nothing of it was kept: the store does not answer, or too much waits already.
/// Whoever sent the activity should send it again. An adapter's OnTurnError must throw this exception on,
/// so that the host answers 503 with Retry-After and not 200.
/// </summary>
public sealed class TurnRefusedException(string message, TimeSpan retryAfter, Exception? inner = null, bool isTooOften = false) : Exception(message, inner)
{
    /// <summary>How long to wait before sending the activity again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;

    /// <summary>True where it is the sender who sends too much: 429, and not 503.</summary>
    public bool IsTooOften { get; } = isTooOften;
}
