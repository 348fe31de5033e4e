using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SpasmBot.Storage;
using SpasmBot.Turns;
using SpasmBot.WebChat;

namespace SpasmBot.DirectLine.Tests.Support;

/// <summary>A bot with nothing but Direct Line and the chat page, on a port of this machine.</summary>
public sealed class BotHost : IAsyncDisposable
{
    public const string Secret = "the secret of the tests";

    private readonly WebApplication _app;

    private BotHost(WebApplication app, EchoBot bot)
    {
        (_app, Bot) = (app, bot);
        Addresses = [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))];
    }

    public Uri Address => Addresses[0];

    public IReadOnlyList<Uri> Addresses { get; }

    public EchoBot Bot { get; }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="settings">Beside those of the tests: storage in memory, a secret.</param>
    public static async Task<BotHost> StartAsync(
        Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null, string environment = "Production", int port = 0)
    {
        var bot = new EchoBot();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Configuration.AddInMemoryCollection([new("Storage:Provider", "Memory"), new("DirectLine:Secret", Secret)]);
        builder.Configuration.AddInMemoryCollection(settings ?? []);

        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddTurns();
        builder.Services.AddSpasmBotStorage(builder.Configuration);
        builder.Services.AddDirectLine(builder.Configuration);
        services?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapDirectLine();
        app.MapWebChat();
        await app.StartAsync();
        return new BotHost(app, bot);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
