namespace Microsoft.Bot.Builder;

/// <summary>Passes a turn on to the next middleware or, after the last, to the bot.</summary>
/// <param name="cancellationToken">Cancels the turn.</param>
public delegate Task NextDelegate(CancellationToken cancellationToken);
