using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace SpasmBot.Messages;

public static class MessagesEndpoint
{
    /// <summary>
    /// The Bot Connector protocol: <c>POST /api/messages</c> with an activity. A body that cannot be one is refused with a
    /// problem (400, 413, 415) before the bot sees it.
    /// </summary>
    public static void MapBotMessages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", async (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
        {
            if (await ActivityBody.CheckAsync(http.Request, http.RequestAborted) is { } problem)
                await problem.ExecuteAsync(http);
            else
                await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
        });
    }
}
