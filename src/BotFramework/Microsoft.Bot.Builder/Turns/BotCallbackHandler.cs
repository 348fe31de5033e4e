namespace Microsoft.Bot.Builder;

/// <summary>What an adapter calls once all of its middleware has passed the turn on.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
