namespace Microsoft.Bot.Builder;

/// <summary>Sees each turn on its way to the bot and back.</summary>
public interface IMiddleware
{
    /// <summary>Handles a turn; without a call of <paramref name="next"/> neither the middleware after this one nor the bot sees it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Passes the turn on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
