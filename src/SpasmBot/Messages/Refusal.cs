using System.Globalization;

namespace SpasmBot.Messages;

/// <summary>The answer to a request that is not served now: problem details that tell nothing of the inside, and when to come again.</summary>
public static class Refusal
{
    /// <param name="http">The request.</param>
    /// <param name="status">429 or 503.</param>
    /// <param name="retryAfter">Written in whole seconds.</param>
    public static Task WriteAsync(HttpContext http, int status, TimeSpan retryAfter)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Results.Problem(statusCode: status).ExecuteAsync(http);
    }
}
