using SpasmBot.DirectLine;
using SpasmBot.Messages;

namespace SpasmBot.Doors;

/// <summary>Whatever may become a turn goes through the <see cref="Door"/>, before its body is read.</summary>
public static class DoorMiddleware
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    /// <summary>Answers 503 with Retry-After, at once, to what is let in no more.</summary>
    public static void UseDoor(this WebApplication app)
    {
        var door = app.Services.GetRequiredService<Door>();
        app.Use(async (http, next) =>
        {
            if (!MayBecomeTurn(http.Request))
            {
                await next(http);
                return;
            }

            using var place = door.TryEnter(http.Request.ContentLength);
            if (place is null)
                await Refusal.WriteAsync(http, StatusCodes.Status503ServiceUnavailable, RetryAfter);
            else
                await next(http);
        });
    }

    private static bool MayBecomeTurn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && (request.Path.StartsWithSegments(MessagesEndpoint.Path) || request.Path.StartsWithSegments(DirectLineEndpoints.Path));
}
