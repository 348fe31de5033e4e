using System.Security.Principal;

namespace Microsoft.Bot.Builder;

/// <summary>Shows the user that the bot is typing, from a while after a message came in until the bot says something.</summary>
/// <param name="delay">The while, in milliseconds.</param>
/// <param name="period">The time between two, in milliseconds.</param>
/// <exception cref="ArgumentOutOfRangeException">The delay is below 0, or the period not above it.</exception>
public class ShowTypingMiddleware(int delay = 500, int period = 2000) : IMiddleware
{
    private readonly TimeSpan _delay = delay >= 0
        ? TimeSpan.FromMilliseconds(delay)
        : throw new ArgumentOutOfRangeException(nameof(delay), "Delay must be greater than or equal to zero");

    private readonly TimeSpan _period = period > 0
        ? TimeSpan.FromMilliseconds(period)
        : throw new ArgumentOutOfRangeException(nameof(period), "Repeat period must be greater than zero");

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        // The bot that calls a skill shows that it is typing; the skill need not.
        if (turnContext.Activity.Type != ActivityTypes.Message || IsSkill(turnContext))
        {
            await next(cancellationToken).ConfigureAwait(false);
            return;
        }

        using var stop = new CancellationTokenSource();
        var typing = ShowAsync(turnContext, stop.Token);
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            if (activities.Any(activity => activity.Type == ActivityTypes.Message))
                await FinishAsync(stop, typing).ConfigureAwait(false);
            return await nextSend().ConfigureAwait(false);
        });

        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await FinishAsync(stop, typing).ConfigureAwait(false);
        }
    }

    private static bool IsSkill(ITurnContext turnContext)
        => turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity && SkillValidation.IsSkillClaim(identity.Claims);

    private static async Task FinishAsync(CancellationTokenSource stop, Task typing)
    {
        try
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // A message that is sent after the turn: nobody is typing any more.
        }

        // Waits for a typing activity that is on its way, so that none follows the message.
        await typing.ConfigureAwait(false);
    }

    private async Task ShowAsync(ITurnContext turnContext, CancellationToken stop)
    {
        try
        {
            for (var wait = _delay; ; wait = _period)
            {
                await Task.Delay(wait, stop).ConfigureAwait(false);
                await SendAsync(turnContext, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The bot has said something.
        }
        catch (Exception) when (!stop.IsCancellationRequested)
        {
            // A channel that cannot show it must not keep the bot from answering.
        }
    }

    // Past the handlers of the turn: it is no answer, and the turn must not count it as one.
    private static Task SendAsync(ITurnContext turnContext, CancellationToken stop)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        return turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], stop);
    }
}
