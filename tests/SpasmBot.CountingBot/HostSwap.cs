using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SpasmBot.Turns;

namespace SpasmBot.CountingBot;

/// <summary>As the host is built, puts the counting bot and a clock that is ahead in the place of the host's own, each where a variable asks for it.</summary>
internal sealed class HostSwap : IObserver<KeyValuePair<string, object?>>
{
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is not { Key: "HostBuilding", Value: IHostBuilder host })
            return;
        if (Environment.GetEnvironmentVariable("SPASMBOT_TEST_COUNTS") == "1")
            host.ConfigureServices((_, services) => Count(services));
        if (TimeSpan.TryParse(Environment.GetEnvironmentVariable("SPASMBOT_TEST_AHEAD"), out var ahead))
            host.ConfigureServices((_, services) => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new LaterTime(ahead))));
    }

    private static void Count(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IBot, Bot>());
        var queue = services.Last(service => service.ServiceType == typeof(IConversationQueue));
        services.Replace(ServiceDescriptor.Singleton<IConversationQueue>(provider => new ToldArrivals(
            (IConversationQueue)(queue.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, queue.ImplementationType!)))));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
