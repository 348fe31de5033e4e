using SpasmBot.DirectLine;
using SpasmBot.Turns;

namespace SpasmBot.Messages;

public static class ErrorAnswers
{
    /// <summary>
    /// A turn that could not take place is answered 503 (the store does not answer, too much is waiting) or 429 (the sender sends too much) with
    /// Retry-After, a request that cannot be read or does not say where it belongs 4xx, and unknown trouble 500: all as problem details that tell nothing of the inside.
    /// Trouble within a turn is told to the person.
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
            await Refusal.WriteAsync(
                http, refused.IsTooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable, refused.RetryAfter);
        }
        catch (BadHttpRequestException unreadable) when (!http.Response.HasStarted)
        {
            await Results.Problem(statusCode: unreadable.StatusCode).ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to be answered.
        }
        catch (IncompleteActivityException incomplete) when (!http.Response.HasStarted)
        {
            await Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: incomplete.Message).ExecuteAsync(http);
        }
    }
}
