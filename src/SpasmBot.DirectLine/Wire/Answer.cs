using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>A JSON answer.</summary>
internal sealed class Answer(int status, object body) : IResult
{
    public static Answer Ok(object body) => new(StatusCodes.Status200OK, body);

    public static Answer Error(DirectLineException error) =>
        new(error.Status, new { error = new { code = error.Code, message = error.Message } }) { RetryAfter = error.RetryAfter };

    private TimeSpan? RetryAfter { get; init; }

    public Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";

        if (status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = "Bearer";
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

        return response.WriteAsync(WireJson.Write(body), context.RequestAborted);
    }
}
