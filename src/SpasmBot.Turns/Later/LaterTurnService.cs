using Microsoft.Bot.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Turns;

/// <summary>
/// Begins the turns that have come due, on whichever node looks first. Two may begin the same one: they take their turns in the
/// conversation's queue, and the bot's state, saved with the first, tells the second that it was done.
/// </summary>
public sealed class LaterTurnService(
    IStorage storage, IStateKeys keys, ILaterPath path, LaterBell bell, TimeProvider time, ILogger<LaterTurnService> logger) : BackgroundService
{
    private const int AtOnce = 100;
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    // Also how soon what another node set is found.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // What fails every time is given up, and does not hold up the others.
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromHours(12);

    /// <summary>Begins what is due now.</summary>
    /// <returns>When the next one is due; null where none waits.</returns>
    public async Task<DateTimeOffset?> RunDueAsync(CancellationToken cancellationToken)
    {
        var waiting = await keys.KeysAsync(LaterKey.UpTo(DateTimeOffset.UnixEpoch), LaterKey.End, AtOnce, cancellationToken).ConfigureAwait(false);
        var now = time.GetUtcNow();
        var due = waiting.Where(key => LaterKey.DueOf(key) <= now).ToList();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (key, token) => await RunAsync(key, token).ConfigureAwait(false)).ConfigureAwait(false);
        return waiting.Count > due.Count ? LaterKey.DueOf(waiting[due.Count]) : null;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = LongestWait;
            try
            {
                if (await RunDueAsync(stoppingToken).ConfigureAwait(false) is { } next)
                    wait = TimeSpan.FromTicks(Math.Clamp((next - time.GetUtcNow()).Ticks, ShortestWait.Ticks, LongestWait.Ticks));
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(exception, "Turns that are due cannot be looked up now.");
            }

            await bell.WaitAsync(wait, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var found = await storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
            if (found.TryGetValue(key, out var value) && value is LaterTurn turn)
            {
                // The bot cancels what it acts on, in the turn itself; what it did not want is cancelled here.
                await path.ContinueAsync(turn, cancellationToken).ConfigureAwait(false);
                await storage.DeleteAsync([key], cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(exception, "A turn that is due cannot take place now.");
            if (time.GetUtcNow() - LaterKey.DueOf(key) > GivenUpAfter)
                await storage.DeleteAsync([key], cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
