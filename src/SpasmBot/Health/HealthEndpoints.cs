using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace SpasmBot.Health;

public static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<StorageHealth>().AddHealthChecks()
        .AddCheck<StoppingHealth>("stopping")
        .AddCheck<StorageHealth>("storage");

    /// <summary>
    /// <c>/healthz</c>: the process is live (200). <c>/readyz</c>: it can serve, which means that its storage can be written to
    /// and that it was not told to stop (200, otherwise 503).
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/readyz");
    }
}
