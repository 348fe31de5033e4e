namespace SpasmBot.Doors;

/// <summary>
/// The order of leaving: unready at once, no new messages, those let in answered to their end, and only then the server stops to listen.
/// </summary>
public sealed partial class GracefulStop(Door door, DoorSettings settings, TimeProvider time, ILogger<GracefulStop> logger) : IHostedLifecycleService
{
    /// <summary>A turn has 10 seconds, its error message 5, and its replies want to be delivered.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    /// <inheritdoc/>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var unready = Task.Delay(settings.Unready, time, cancellationToken);
        try
        {
            await door.CloseAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            LogCutOff(logger);
        }

        await unready.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Stopping although messages are still being answered.")]
    private static partial void LogCutOff(ILogger logger);
}
