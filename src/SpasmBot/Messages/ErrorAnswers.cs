using System.Globalization;
using SpasmBot.DirectLine;
using SpasmBot.Turns;

namespace SpasmBot.Messages;

public static class ErrorAnswers
{
    /// <summary>
    /// A turn that could not take place (the store does not answer, too much is waiting) is answered 503 with Retry-After, and
    /// unknown trouble 500: both as problem details that tell nothing of the inside. Trouble within a turn is told to the person.
    /// </summary>
    public static void UseErrorAnswers(this WebApplication app)
    {
        var errors = app.Services.GetRequiredService<TurnErrors>();
        app.Services.GetRequiredService<DirectLineAdapter>().OnTurnError = errors.AnswerAsync;
        app.UseExceptionHandler(failed => failed.Run(http => Results.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(http)));
        app.Use(RefuseAsync);
    }

    private static async Task RefuseAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (TurnRefusedException refused) when (!http.Response.HasStarted)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(refused.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
        }
    }
}
