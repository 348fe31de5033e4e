using Microsoft.AspNetCore.Server.Kestrel.Core;
using SpasmBot.DirectLine;
using SpasmBot.RateLimits;

namespace SpasmBot.Doors;

public static class DoorServices
{
    // The largest body is an upload of 4 MB and its form.
    private const long MaxBody = 5 * 1024 * 1024;

    // Slower than any phone: who sends slower only keeps a place.
    private static readonly MinDataRate SlowestBody = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(5));

    /// <summary>Limits on what comes in: how often, how much at once, how large, how slow; and the graceful stop.</summary>
    /// <exception cref="Turns.SettingException">A setting cannot work.</exception>
    public static void AddDoors(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(RateLimitSettings.Read(builder.Configuration));
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<IRequestLimits>(provider => provider.GetRequiredService<RequestLimits>());
        services.AddSingleton<RateLimitMiddleware>();

        services.AddSingleton(DoorSettings.Read(builder.Configuration));
        services.AddSingleton<Door>();
        services.AddHostedService<GracefulStop>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = GracefulStop.Longest + TimeSpan.FromSeconds(20));

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Limits.MinRequestBodyDataRate = SlowestBody;
        });
    }
}
