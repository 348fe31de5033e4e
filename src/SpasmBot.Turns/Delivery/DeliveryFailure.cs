using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>Judges why a reply could not be posted.</summary>
internal static class DeliveryFailure
{
    /// <summary>What the failure says about the reply, and how long the channel wants to be left alone, if it said so.</summary>
    public static (DeliveryOutcome Outcome, TimeSpan? RetryAfter) Judge(Exception failure, DateTimeOffset now)
    {
        for (var exception = failure; exception != null; exception = exception.InnerException)
        {
            switch (exception)
            {
                case ErrorResponseException { Response: { } response }:
                    return (OfStatus(response.StatusCode), RetryAfter(response.Headers, now));
                case HttpRequestException { StatusCode: { } status }:
                    return (OfStatus(status), null);
                case HttpRequestException request when WasNotSent(request.HttpRequestError):
                case SocketException socket when WasNotSent(socket.SocketErrorCode):
                    return (DeliveryOutcome.NotDelivered, null);
                case HttpRequestException or OperationCanceledException or TimeoutException or IOException:
                    if (exception.InnerException == null)
                        return (DeliveryOutcome.Unknown, null);
                    break;
            }

            // No token, no request. The library is not one of ours to refer to.
            if (exception.GetType().Namespace?.StartsWith("Microsoft.Identity.Client", StringComparison.Ordinal) == true)
                return (DeliveryOutcome.NotDelivered, null);
        }

        return (failure is HttpRequestException or OperationCanceledException ? DeliveryOutcome.Unknown : DeliveryOutcome.Refused, null);
    }

    // Other codes that look temporary (502, 503, 504) come also after the channel has shown the message.
    private static DeliveryOutcome OfStatus(HttpStatusCode status) => (int)status switch
    {
        412 or 429 => DeliveryOutcome.NotDelivered,
        408 or >= 500 => DeliveryOutcome.Unknown,
        _ => DeliveryOutcome.Refused,
    };

    private static bool WasNotSent(HttpRequestError error) => error is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    private static bool WasNotSent(SocketError error) => error is
        SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable
        or SocketError.TryAgain;

    private static TimeSpan? RetryAfter(IDictionary<string, IEnumerable<string>> headers, DateTimeOffset now)
    {
        var header = headers?.FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (double.TryParse(header, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(1).TotalSeconds));

        return DateTimeOffset.TryParse(header, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > now
            ? date - now
            : null;
    }
}
