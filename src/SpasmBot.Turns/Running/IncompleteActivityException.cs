namespace SpasmBot.Turns;

/// <summary>
/// An activity does not say which conversation it belongs to or who speaks, so that nothing can be remembered of it. No turn took place.
/// An adapter's OnTurnError must throw this exception on, so that the host answers 400.
/// </summary>
public sealed class IncompleteActivityException(string reason) : Exception(reason);
