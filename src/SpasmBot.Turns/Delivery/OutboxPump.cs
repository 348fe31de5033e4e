using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Turns;

/// <summary>Tries the replies that are due, each conversation in its own order.</summary>
public sealed class OutboxPump(IOutbox outbox, IReturnPath path, OutboxDrain drain, TimeProvider time, ILogger<OutboxPump> logger)
{
    private static readonly AsyncLocal<bool> Posting = new();

    /// <summary>Whether the calling code posts what waits, and runs no bot.</summary>
    internal static bool IsPosting => Posting.Value;

    /// <summary>Tries once what is due now.</summary>
    public async Task PumpAsync(CancellationToken cancellationToken)
    {
        var due = await outbox.DueAsync(time.GetUtcNow(), limit: 200, cancellationToken).ConfigureAwait(false);

        // A channel that hangs must not hold up the others.
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (conversation, token) => await PostAsync(conversation, token).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task PostAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        Posting.Value = true;
        try
        {
            var waiting = await outbox.WaitingAsync(conversation, cancellationToken).ConfigureAwait(false);
            if (waiting.Count == 0)
                return;

            await path.ContinueAsync(
                ReferenceOf(waiting[0].Reply),
                async (context, token) =>
                {
                    // Only now the conversation is ours: what waits may have changed.
                    var items = await outbox.WaitingAsync(conversation, token).ConfigureAwait(false);
                    await drain.RunAsync(
                        items.Select(item => new DeliveryStep(item.Reply, item, AnswersNow: false)).ToArray(),

                        // Past the turn context, which would tie the reply to the event that continued the conversation.
                        (step, limit) => context.Adapter.SendActivitiesAsync(context, [step.Reply], limit),
                        askedFor: null).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(exception, "What waits in a conversation cannot be posted now.");
        }
    }

    private static ConversationReference ReferenceOf(Activity reply) => new()
    {
        ActivityId = reply.ReplyToId,
        User = reply.Recipient,
        Bot = reply.From,
        Conversation = reply.Conversation,
        ChannelId = reply.ChannelId,
        Locale = reply.Locale,
        ServiceUrl = reply.ServiceUrl,
    };
}
