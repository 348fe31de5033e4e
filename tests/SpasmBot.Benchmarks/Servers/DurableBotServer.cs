using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SpasmBot.Storage;
using SpasmBot.Turns;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>The waterfall as SpasmBot runs its own dialogs: in turns that are committed to a store before anything is answered.</summary>
internal static class DurableBotServer
{
    public static async Task RunAsync(string[] portAndSettings)
    {
        var adapter = new CloudAdapter();
        await using var app = BotServer.Build(int.Parse(portAndSettings[0]), builder =>
        {
            builder.Configuration.AddCommandLine(portAndSettings[1..]);
            builder.Services.AddSpasmBotStorage(builder.Configuration);
            builder.Services.AddTurns();
            builder.Services.AddSingleton<BotAdapter>(adapter);
        });
        adapter.Use(app.Services.GetRequiredService<TurnMiddleware>());
        var bot = new WaterfallBot(new ConversationState(app.Services.GetRequiredService<IStorage>()), new SpasmDialog());
        app.MapPost("/api/messages", (HttpContext http) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted));
        await app.RunAsync();
    }
}
