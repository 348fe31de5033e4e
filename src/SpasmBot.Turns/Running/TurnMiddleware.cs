using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SpasmBot.Turns;

/// <summary>
/// Makes a turn whole: one at a time a conversation, once an activity, saved before it is answered. The first middleware of every adapter.
/// </summary>
/// <remarks>
/// Handlers that other middleware adds with OnSendActivities run when the replies are delivered, after the commit: they may look on.
/// What changes a reply must do so before it is sent, or the stored reply is not the delivered one.
/// </remarks>
public sealed class TurnMiddleware(
    IConversationQueue queue, ITurnLog log, TurnDelivery delivery, TurnMetrics metrics, IOptions<TurnOptions> options, TimeProvider time, ILogger<TurnMiddleware> logger)
    : IMiddleware
{
    /// <inheritdoc/>
    /// <exception cref="IncompleteActivityException">The activity lacks what state is kept by.</exception>
    /// <exception cref="TurnRefusedException">The turn did not take place: the store does not answer, or too much is waiting.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        WholeActivity.Check(turnContext.Activity, needsSender: !OutboxPump.IsPosting);
        var conversation = ConversationKey.Of(turnContext.Activity);

        // Code inside of a turn that continues its own conversation already has its place; waiting for it would wait for itself.
        if (TurnAttempt.IsInside(conversation))
        {
            await NewRun(place: null).RunAsync(next).ConfigureAwait(false);
            return;
        }

        try
        {
            await InTurnAsync().ConfigureAwait(false);
        }
        catch (TurnRefusedException refused)
        {
            logger.LogWarning("A turn was refused: {Reason} {Failure}", refused.Message, refused.GetBaseException().Message);
            throw;
        }

        async Task InTurnAsync()
        {
            using var span = TurnTracing.Turn(turnContext.Activity);
            var arrived = time.GetTimestamp();
            var place = await queue.EnterAsync(conversation, cancellationToken).ConfigureAwait(false);
            await using var leave = place.ConfigureAwait(false);
            var waited = time.GetElapsedTime(arrived);
            metrics.Waited(waited);
            span?.SetTag("wait", waited.TotalSeconds);

            if (OutboxPump.IsPosting)
                await next(cancellationToken).ConfigureAwait(false);
            else
                await NewRun(place).RunAsync(next).ConfigureAwait(false);
        }

        TurnRun NewRun(IConversationPlace? place) => new(turnContext, conversation, place, log, delivery, metrics, options.Value, time, logger);
    }
}
