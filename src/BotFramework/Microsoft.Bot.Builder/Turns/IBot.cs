namespace Microsoft.Bot.Builder;

/// <summary>A bot: code that answers one incoming activity at a time.</summary>
public interface IBot
{
    /// <summary>Handles one turn.</summary>
    /// <param name="turnContext">The turn, with the incoming activity.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
