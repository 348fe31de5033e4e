using Microsoft.AspNetCore.Http;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>How a channel tells the bot to come again.</summary>
public sealed class NotNow(int status, int? retryAfterSeconds = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        if (retryAfterSeconds is { } seconds)
            httpContext.Response.Headers.RetryAfter = $"{seconds}";
        return Task.CompletedTask;
    }
}
