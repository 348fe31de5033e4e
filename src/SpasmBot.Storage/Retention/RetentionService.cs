using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Storage;

/// <summary>Sweeps soon after the start and then every hour, one node at a time, in small steps.</summary>
public sealed class RetentionService(IRetention retention, RetentionSettings settings, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    /// <summary>How often it looks. Nothing is kept longer than the setting says by more than this.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    private const int Step = 500;

    // Turns come first: the store gets room between two steps.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await retention.ClaimSweepAsync(Every, stoppingToken).ConfigureAwait(false))
                    await SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(exception, "What is too old could not be deleted now.");
            }

            await Task.Delay(Every, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddDays(-settings.Days);
        var deleted = 0;
        for (int step; (step = await retention.SweepAsync(before, Step, cancellationToken).ConfigureAwait(false)) > 0; deleted += step)
            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);

        if (deleted > 0)
            logger.LogInformation("Deleted {Count} entries that were older than {Days} days.", deleted, settings.Days);
    }
}
