using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace SpasmBot.CountingBot;

/// <summary>Puts the counting bot in the place of the host's own, as the host is built.</summary>
internal sealed class BotSwap : IObserver<KeyValuePair<string, object?>>
{
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilding", Value: IHostBuilder host })
            host.ConfigureServices((_, services) => services.Replace(ServiceDescriptor.Singleton<IBot, Bot>()));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
