using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace SpasmBot.Turns.Tests;

/// <summary>How a channel refuses a reply.</summary>
internal static class Refusal
{
    public static Exception Status(int status, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter != null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return new ErrorResponseException("refused") { Response = new HttpResponseMessageWrapper(response, string.Empty) };
    }

    public static Exception NotReached() => new HttpRequestException(HttpRequestError.ConnectionError, "no connection");

    public static Exception CutOff() => new HttpRequestException(HttpRequestError.ResponseEnded, "cut off");

    /// <summary>Fails the next attempts with these, then works.</summary>
    public static void FailNext(this Channel channel, params Exception[] failures)
    {
        var left = new Queue<Exception>(failures);
        channel.OnPost = _ => left.TryDequeue(out var failure) ? Task.FromException(failure) : Task.CompletedTask;
    }
}
