using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace SpasmBot.Turns;

/// <summary>Continues conversations with the adapter that they are held over, and the host's <see cref="IBot"/>.</summary>
public sealed class AdapterLaterPath(IServiceProvider services, IReturnPath path) : ILaterPath
{
    /// <inheritdoc/>
    public Task ContinueAsync(LaterTurn turn, CancellationToken cancellationToken)
    {
        var bot = services.GetRequiredService<IBot>();
        return turn.OnLog && services.GetRequiredService<IConversationLogChannel>() is BotAdapter log
            ? log.ContinueConversationAsync(string.Empty, turn.Conversation, bot.OnTurnAsync, cancellationToken)
            : path.ContinueAsync(turn.Conversation, bot.OnTurnAsync, cancellationToken);
    }
}
