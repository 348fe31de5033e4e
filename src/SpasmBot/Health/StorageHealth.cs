using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpasmBot.Storage;

namespace SpasmBot.Health;

/// <summary>Healthy when storage takes a write; without it no turn can be committed. Who asks at the same time shares one write.</summary>
public sealed class StorageHealth(IBotStore store) : IHealthCheck
{
    private readonly Lock _lock = new();
    private Task _probe = Task.CompletedTask;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await ProbeAsync().WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(exception: failed);
        }
    }

    private Task ProbeAsync()
    {
        lock (_lock)
            return _probe.IsCompleted ? _probe = store.ProbeAsync(CancellationToken.None) : _probe;
    }
}
