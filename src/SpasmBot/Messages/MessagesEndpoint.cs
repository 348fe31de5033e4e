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
            var problem = await ActivityBody.CheckAsync(http.Request, http.RequestAborted);
            if (problem is null)
            {
                await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
                problem = http.Response.HasStarted ? null : Refusal(http.Response.StatusCode);
            }

            if (problem is not null)
                await problem.ExecuteAsync(http);
        });
    }

    // The SDK's adapter refuses without a word.
    private static IResult? Refusal(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Results.Problem(
            statusCode: status, detail: "This is not an activity: a field has a wrong type, or 'serviceUrl' is no http or https address."),
        StatusCodes.Status401Unauthorized => Results.Problem(
            statusCode: status, detail: "The bearer token is missing or was refused."),
        _ => null,
    };
}
