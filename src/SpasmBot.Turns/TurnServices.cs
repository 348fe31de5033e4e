using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SpasmBot.Turns;

/// <summary>Registers the turns.</summary>
public static class TurnServices
{
    /// <summary>Adds the conversation queue and the turn middleware. The stores come from SpasmBot.Storage.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, Action<TurnOptions>? configure = null)
    {
        services.AddOptions<TurnOptions>().Configure(options => configure?.Invoke(options));
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }
}
