using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.RateLimits;

/// <summary>
/// Limits what channels bring, by person and conversation: here the sender is known to be who it says, and the body has been read anyway.
/// Stands before the turns, so that what is refused takes no place in a queue.
/// </summary>
public sealed class RateLimitMiddleware(RequestLimits limits) : Microsoft.Bot.Builder.IMiddleware
{
    /// <inheritdoc/>
    /// <exception cref="TurnRefusedException">More than anybody types.</exception>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var isOurOwn = activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation };
        return !isOurOwn && limits.OnMessage(activity.ChannelId, activity.Conversation?.Id, activity.From?.Id) is { } wait
            ? throw new TurnRefusedException("More came than may come in a minute.", wait, isTooOften: true)
            : next(cancellationToken);
    }
}
