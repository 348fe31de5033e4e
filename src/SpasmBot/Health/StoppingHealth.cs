using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SpasmBot.Health;

/// <summary>Unhealthy as soon as the bot was told to stop: load balancers send their requests elsewhere while it finishes what it has.</summary>
public sealed class StoppingHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}
