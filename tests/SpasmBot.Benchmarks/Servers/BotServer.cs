using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>The waterfall on this runtime, on Kestrel, with memory storage.</summary>
internal static class BotServer
{
    public static async Task RunAsync(int port)
    {
        var adapter = new CloudAdapter();
        var bot = new WaterfallBot(new ConversationState(new MemoryStorage()), new SpasmDialog());

        await using var app = Build(port);
        app.MapPost("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        await app.RunAsync();
    }

    public static WebApplication Build(int port, Action<WebApplicationBuilder>? configure = null)
    {
        AllocationTeller.Start();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        configure?.Invoke(builder);
        return builder.Build();
    }
}
