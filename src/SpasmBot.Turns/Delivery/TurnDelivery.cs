using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns;

/// <summary>Brings the replies of committed turns to the person. Whatever happens here, the turn stands.</summary>
public sealed class TurnDelivery(IOutbox outbox, OutboxDrain drain, OutboxBell bell, ILogger<TurnDelivery> logger)
{
    /// <summary>How replies leave in this turn.</summary>
    internal static ReplyRoute RouteOf(ITurnContext context) =>
        context.Adapter is IConversationLogChannel ? ReplyRoute.Log
        : context.Activity.DeliveryMode == DeliveryModes.ExpectReplies ? ReplyRoute.Response
        : ReplyRoute.Channel;

    /// <summary>Delivers the replies of a turn that was just committed, behind those that still wait in its conversation.</summary>
    internal Task DeliverAsync(ITurnContext context, TurnCommitResult result) =>
        SurelyAsync(() =>
        {
            var replies = result.Turn.Replies;
            if (RouteOf(context) != ReplyRoute.Channel)
                return RespondAsync(context, replies);

            var own = new Queue<OutboxItem>(result.Waiting.TakeLast(replies.Count(ReplyKind.ReachesPerson)));
            var steps = result.Waiting.SkipLast(own.Count).Select(item => new DeliveryStep(item.Reply, item, AnswersNow: false))
                .Concat(replies.Select(reply => new DeliveryStep(reply, ReplyKind.ReachesPerson(reply) ? own.Dequeue() : null, AnswersNow: true)));
            return drain.RunAsync(steps.ToArray(), Post(context), askedFor: null);
        });

    /// <summary>
    /// Answers an activity that was answered before. A body gets all replies again; by request go only those that are not known to
    /// have arrived, because the person still sees the others.
    /// </summary>
    internal Task RepeatAsync(ITurnContext context, ConversationKey conversation, string activityId, CommittedTurn turn) =>
        SurelyAsync(async () =>
        {
            if (RouteOf(context) != ReplyRoute.Channel)
            {
                await RespondAsync(context, turn.Replies).ConfigureAwait(false);
                return;
            }

            var waiting = await outbox.WaitingAsync(conversation, CancellationToken.None).ConfigureAwait(false);
            var steps = turn.Replies.Where(reply => reply.Type == ActivityTypesEx.InvokeResponse).Select(reply => new DeliveryStep(reply, null, AnswersNow: true))
                .Concat(waiting.Select(item => new DeliveryStep(item.Reply, item, item.ActivityId == activityId)));
            await drain.RunAsync(steps.ToArray(), Post(context), activityId).ConfigureAwait(false);
        });

    // What stands in the conversation's log is delivered; only the answer to an invoke goes another way.
    private static async Task RespondAsync(ITurnContext context, IEnumerable<Activity> replies)
    {
        var outgoing = RouteOf(context) == ReplyRoute.Response ? replies : replies.Where(reply => reply.Type == ActivityTypesEx.InvokeResponse);
        foreach (var reply in outgoing)
            await SendAsync(context, reply, CancellationToken.None).ConfigureAwait(false);
    }

    // A turn context writes the locale of its own activity over that of the reply, and the bot may have changed it in the turn: a repeated answer
    // would say another one than the first.
    private static Task SendAsync(ITurnContext context, Activity reply, CancellationToken cancellationToken)
    {
        context.Activity.Locale = reply.Locale;
        return context.SendActivityAsync(Typed(reply), cancellationToken);
    }

    // A turn context addresses all that it sends to its own activity: what answers an earlier one goes past it.
    private static Func<DeliveryStep, CancellationToken, Task> Post(ITurnContext context) =>
        (step, cancellationToken) => step.AnswersNow
            ? SendAsync(context, step.Reply, cancellationToken)
            : context.Adapter.SendActivitiesAsync(context, [step.Reply], cancellationToken);

    // Adapters cast the value of this type; what comes from the store is plain JSON.
    private static Activity Typed(Activity reply)
    {
        if (reply.Type == ActivityTypesEx.InvokeResponse && reply.Value is JObject value)
            reply.Value = value.ToObject<InvokeResponse>();
        return reply;
    }

    private async Task SurelyAsync(Func<Task> deliver)
    {
        try
        {
            await deliver().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "Replies are saved and could not be delivered now.");
            bell.Ring();
        }
    }
}
