using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>The way into a conversation when no activity of it is being answered.</summary>
public interface IReturnPath
{
    /// <summary>Runs <paramref name="callback"/> with a turn context of the conversation, through the adapter's middleware.</summary>
    Task ContinueAsync(ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken);
}
