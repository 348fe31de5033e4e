using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpasmBot.Storage;

namespace SpasmBot.Health;

/// <summary>Healthy when storage takes a write; without it no turn can be committed.</summary>
public sealed class StorageHealth(IBotStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.ProbeAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy(exception: failed);
        }
    }
}
