namespace SpasmBot.Health;

public static class HealthEndpoints
{
    /// <summary><c>/healthz</c>: the process is live. <c>/readyz</c>: it can serve, which it cannot before its storage was set up.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Text("live"));
        routes.MapGet("/readyz", () => Results.Text("ready"));
    }
}
