using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SpasmBot.Turns;

/// <summary>
/// Posts the waiting replies of one conversation, in order. One that surely did not arrive holds up those behind it and is tried again;
/// one that may have arrived is never posted again unasked. Runs only while the conversation's place in the queue is held.
/// </summary>
public sealed class OutboxDrain(IOutbox outbox, OutboxBell bell, TurnMetrics metrics, IOptions<TurnOptions> options, TimeProvider time, ILogger<OutboxDrain> logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <param name="steps">Oldest first.</param>
    /// <param name="post">Posts one reply, or throws.</param>
    /// <param name="askedFor">The activity that its channel sent again: its replies are posted even where they may have arrived.</param>
    internal async Task RunAsync(IReadOnlyList<DeliveryStep> steps, Func<DeliveryStep, CancellationToken, Task> post, string? askedFor)
    {
        long? settled = null;
        var blocked = false;
        foreach (var step in steps)
        {
            if (step.Item is not { } item)
            {
                if (!blocked || step.Reply.Type == ActivityTypesEx.InvokeResponse)
                    await PostAsync(step, post).ConfigureAwait(false);
                continue;
            }

            if (blocked)
                continue;

            var now = time.GetUtcNow();
            var asked = askedFor != null && item.ActivityId == askedFor;
            if (now - item.Since > options.Value.OutboxLifetime || (item.Begun && !asked))
            {
                GiveUp(item, item.Begun ? DeliveryOutcome.Unknown : DeliveryOutcome.NotDelivered);
                await outbox.SettleAsync(item.Number, CancellationToken.None).ConfigureAwait(false);
                continue;
            }

            if (item.Due > now && !item.Begun)
            {
                blocked = true;
                continue;
            }

            await outbox.BeginAsync(item.Number, now + options.Value.UnknownOutcomeWait, settled, CancellationToken.None).ConfigureAwait(false);
            settled = null;
            var (outcome, retryAfter) = await PostAsync(step, post).ConfigureAwait(false);
            if (outcome == DeliveryOutcome.NotDelivered)
            {
                blocked = true;
                metrics.Postponed();
                await outbox.PostponeAsync(item.Number, time.GetUtcNow() + Wait(item, retryAfter), CancellationToken.None).ConfigureAwait(false);
                continue;
            }

            if (outcome != DeliveryOutcome.Delivered)
                GiveUp(item, outcome);
            settled = item.Number;
        }

        if (settled != null)
            await outbox.SettleAsync(settled.Value, CancellationToken.None).ConfigureAwait(false);
        if (blocked)
            bell.Ring();
    }

    private static TimeSpan Wait(OutboxItem item, TimeSpan? retryAfter)
    {
        var own = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(item.Attempts, 10)));
        return retryAfter ?? (own < LongestWait ? own : LongestWait);
    }

    private async Task<(DeliveryOutcome Outcome, TimeSpan? RetryAfter)> PostAsync(DeliveryStep step, Func<DeliveryStep, CancellationToken, Task> post)
    {
        using var limit = new CancellationTokenSource(options.Value.DeliveryTimeout, time);
        try
        {
            await post(step, limit.Token).WaitAsync(limit.Token).ConfigureAwait(false);
            return (DeliveryOutcome.Delivered, null);
        }
        catch (Exception exception)
        {
            var judged = DeliveryFailure.Judge(exception, time.GetUtcNow());
            logger.LogWarning("A reply could not be posted ({Outcome}): {Failure}.", judged.Outcome, exception.GetType().Name);
            return judged;
        }
    }

    private void GiveUp(OutboxItem item, DeliveryOutcome why)
    {
        metrics.GivenUp(why);
        logger.LogWarning("Reply {Number} is given up after {Attempts} attempts ({Outcome}).", item.Number, item.Attempts, why);
    }
}
