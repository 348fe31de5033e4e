using SpasmBot.Turns;

namespace SpasmBot.Messages;

public static class RefusedTurns
{
    private const string SecondsToWait = "5";

    /// <summary>
    /// A turn that could not take place (the store does not answer, too much is waiting) is answered 503 with Retry-After, and
    /// unknown trouble 500: both as problem details that tell nothing of the inside.
    /// </summary>
    public static void UseErrorAnswers(this WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (TurnRefusedException) when (!http.Response.HasStarted)
            {
                http.Response.Headers.RetryAfter = SecondsToWait;
                await Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
            }
        });
        app.UseExceptionHandler(error => error.Run(http => Results.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(http)));
    }
}
