using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Turns;

/// <summary>Keeps trying what waits in the outbox, from the start of the host on.</summary>
public sealed class OutboxService(IOutbox outbox, OutboxPump pump, OutboxBell bell, TimeProvider time, ILogger<OutboxService> logger) : BackgroundService
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan WaitForStore = TimeSpan.FromSeconds(2);

    // Also how soon what another node left behind is found.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = LongestWait;
            try
            {
                await pump.PumpAsync(stoppingToken).ConfigureAwait(false);
                if (await outbox.NextDueAsync(stoppingToken).ConfigureAwait(false) is { } due)
                    wait = TimeSpan.FromTicks(Math.Clamp((due - time.GetUtcNow()).Ticks, ShortestWait.Ticks, LongestWait.Ticks));
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                wait = WaitForStore;
                logger.LogWarning("The outbox cannot be read now: {Failure}.", exception.Message);
            }

            await bell.WaitAsync(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
