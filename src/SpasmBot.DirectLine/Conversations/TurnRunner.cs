using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>Has the bot answer an activity. A turn that began goes on, whether or not the client still waits for it.</summary>
internal sealed class TurnRunner(DirectLineAdapter adapter, IServiceScopeFactory scopes, ILogger<TurnRunner> logger)
{
    /// <exception cref="DirectLineException">502: the bot failed. 503: it could not take the turn now.</exception>
    public async Task RunAsync(Activity activity)
    {
        await using var scope = scopes.CreateAsyncScope();

        try
        {
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await adapter.ProcessActivityAsync(activity, bot.OnTurnAsync, CancellationToken.None);
        }
        catch (TurnRefusedException e)
        {
            throw DirectLineException.Busy(e.RetryAfter);
        }
        catch (Exception e)
        {
            logger.LogError(e, "The turn of activity {ActivityId} failed", activity.Id);
            throw DirectLineException.BotFailed();
        }
    }
}
