using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Turns;

/// <summary>One turn, from the first look at its activity to the delivery of its replies.</summary>
/// <remarks>
/// Once begun, a turn is not cut off when the caller hangs up: channels hang up on slow bots and send the activity again, and are then
/// answered from the log.
/// </remarks>
internal sealed class TurnRun(
    ITurnContext context, ConversationKey conversation, IConversationPlace? place, ITurnLog log, TurnDelivery delivery, TurnMetrics metrics,
    TurnOptions options, TimeProvider time, ILogger logger)
{
    private const int MostReruns = 4;
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly string? _id = TurnIdentity.Of(context.Activity);

    public async Task RunAsync(NextDelegate next)
    {
        var started = time.GetTimestamp();
        if (_id != null && await FindAsync(_id).ConfigureAwait(false) is { } earlier)
        {
            metrics.Turn("repeated", time.GetElapsedTime(started));
            await delivery.RepeatAsync(context, conversation, _id, earlier).ConfigureAwait(false);
            return;
        }

        using var buffer = new TurnBuffer(context, _id ?? Guid.NewGuid().ToString("N"), logger);
        var known = context.TurnState.Keys.ToHashSet();
        var outcome = "answered";
        TurnAttempt attempt;
        TurnCommitResult result;
        try
        {
            (attempt, result) = await AnswerAsync(options.Budget, token => next(token)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not TurnRefusedException && context.Adapter.OnTurnError != null)
        {
            // The failed turn leaves nothing. What the error handler answers is recorded as the answer to this activity, because the person
            // did get one: running the bot again when the channel repeats the activity would give a second one, and it could be another.
            outcome = exception is TurnTimeoutException ? "timeout" : "failed";
            ForgetTurn();
            (attempt, result) = await AnswerAsync(options.ErrorBudget, _ => context.Adapter.OnTurnError(context, exception)).ConfigureAwait(false);
        }

        buffer.Open();
        metrics.Turn(outcome, time.GetElapsedTime(started));
        if (result.Earlier)
            await delivery.RepeatAsync(context, conversation, _id!, result.Turn).ConfigureAwait(false);
        else
            await delivery.DeliverAsync(context, result).ConfigureAwait(false);
        await DoAfterwardsAsync(attempt).ConfigureAwait(false);

        // Nothing of a turn has left before its commit, so it can be run again on what somebody else has saved meanwhile.
        async Task<(TurnAttempt Attempt, TurnCommitResult Result)> AnswerAsync(TimeSpan budget, Func<CancellationToken, Task> body)
        {
            for (var left = MostReruns; ; left--)
            {
                var attempt = buffer.Begin(conversation);
                try
                {
                    return (attempt, await AttemptAsync(attempt, budget, body).ConfigureAwait(false));
                }
                catch (StateMovedException) when (left > 0)
                {
                    ForgetTurn();
                }
                catch (StateMovedException moved)
                {
                    throw new TurnRefusedException("Others keep changing what the turn is made from.", RetryAfter, moved);
                }
            }
        }

        // What the bot's states keep for the turn among it.
        void ForgetTurn()
        {
            foreach (var key in context.TurnState.Keys.Where(key => !known.Contains(key)).ToArray())
                context.TurnState.Remove(key);
        }
    }

    private async Task<TurnCommitResult> AttemptAsync(TurnAttempt attempt, TimeSpan budget, Func<CancellationToken, Task> body)
    {
        try
        {
            await WithinAsync(budget, token =>
            {
                attempt.Enter();
                return body(token);
            }).ConfigureAwait(false);

            attempt.Commit();
            return await CommitAsync(attempt).ConfigureAwait(false);
        }
        catch
        {
            attempt.Abandon();
            throw;
        }
    }

    // The body runs on a flow of its own, so that one that blocks its thread does not hold up the clock.
    private async Task WithinAsync(TimeSpan budget, Func<CancellationToken, Task> body)
    {
        using var limit = new CancellationTokenSource(budget, time);
        var running = Task.Run(() => body(limit.Token), CancellationToken.None);
        try
        {
            await running.WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // What the abandoned code still throws has nobody to tell.
            _ = running.ContinueWith(static late => late.Exception, TaskScheduler.Default);
            throw new TurnTimeoutException(budget);
        }
    }

    private async Task<CommittedTurn?> FindAsync(string id)
    {
        try
        {
            return await log.FindAsync(conversation, id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not TurnRefusedException)
        {
            throw new TurnRefusedException("The store does not answer.", RetryAfter, exception);
        }
    }

    private async Task<TurnCommitResult> CommitAsync(TurnAttempt attempt)
    {
        // Typing comes every few seconds and is not worth a row.
        if (attempt.IsEmpty && (_id == null || context.Activity.Type == ActivityTypes.Typing))
            return new TurnCommitResult(new CommittedTurn([]), Earlier: false, Waiting: []);

        // A turn within another of its conversation has the other's place.
        if (place is { IsHeld: false })
            throw new TurnRefusedException("The place in the conversation's queue was lost.", RetryAfter);

        TurnCommitResult result;
        try
        {
            result = await log.CommitAsync(
                new TurnCommit
                {
                    Conversation = conversation,
                    UserId = PersonOf(context.Activity),
                    ActivityId = _id,
                    Replies = [.. attempt.Replies.Select(reply => reply.Activity)],
                    Changes = attempt.Changes,
                    Route = TurnDelivery.RouteOf(context),
                    Forget = attempt.Forget,
                },
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (ETagConflictException or StateMovedException or TurnRefusedException))
        {
            throw new TurnRefusedException("The store does not take the turn.", RetryAfter, exception);
        }

        if (!result.Earlier)
        {
            for (var i = 0; i < attempt.Replies.Count; i++)
                attempt.Replies[i].Response.Id = result.Turn.Replies[i].Id;
        }

        return result;
    }

    // Some channels have the bot itself, or nobody, announce that somebody came.
    private static string? PersonOf(Activity activity) =>
        string.IsNullOrEmpty(activity.From?.Id) || activity.From.Id == activity.Recipient?.Id ? null : activity.From.Id;

    private async Task DoAfterwardsAsync(TurnAttempt attempt)
    {
        foreach (var step in attempt.Afterwards)
        {
            try
            {
                await step().ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "An activity sent earlier could not be updated or deleted.");
            }
        }
    }
}
