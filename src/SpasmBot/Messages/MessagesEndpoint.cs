using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using SpasmBot.RateLimits;
using SpasmBot.Settings;

namespace SpasmBot.Messages;

public static class MessagesEndpoint
{
    /// <summary>Where channels send to.</summary>
    public const string Path = "/api/messages";

    /// <summary>
    /// The Bot Connector protocol: <c>POST /api/messages</c> with an activity. A body that cannot be one is refused with a
    /// problem (400, 413, 415) before the bot sees it, and a sender whom nobody vouches for is limited by address (429). Channels are not:
    /// all their people come from the same few addresses.
    /// </summary>
    public static void MapBotMessages(this WebApplication app)
    {
        var isAnonymous = AnonymousBot.Is(app.Configuration);
        app.MapPost(Path, async (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, RequestLimits limits) =>
        {
            if (isAnonymous && limits.OnRequest(http) is { } wait)
            {
                await Refusal.WriteAsync(http, StatusCodes.Status429TooManyRequests, wait);
                return;
            }

            var problem = await ActivityBody.CheckAsync(http.Request, http.RequestAborted);
            if (problem is null)
            {
                await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
                problem = http.Response.HasStarted ? null : Unaccepted(http.Response.StatusCode);
            }

            if (problem is not null)
                await problem.ExecuteAsync(http);
        });
    }

    // The SDK's adapter refuses without a word.
    private static IResult? Unaccepted(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Results.Problem(
            statusCode: status, detail: "This is not an activity: a field has a wrong type, or 'serviceUrl' is no http or https address."),
        StatusCodes.Status401Unauthorized => Results.Problem(
            statusCode: status, detail: "The bearer token is missing or was refused."),
        _ => null,
    };
}
