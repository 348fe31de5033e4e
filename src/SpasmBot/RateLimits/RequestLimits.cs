using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using SpasmBot.DirectLine;

namespace SpasmBot.RateLimits;

/// <summary>
/// Counts requests by address, person and conversation. Who has been quiet long enough to have the whole allowance again is not remembered,
/// so that memory does not grow with the number of people.
/// </summary>
public sealed class RequestLimits(RateLimitSettings settings) : IRequestLimits, IDisposable
{
    private const int BytesOfNetwork = 8;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly PartitionedRateLimiter<string> _addresses = Limiter(settings.AddressPerMinute);
    private readonly PartitionedRateLimiter<string> _users = Limiter(settings.UserPerMinute);
    private readonly PartitionedRateLimiter<string> _conversations = Limiter(settings.ConversationPerMinute);

    /// <inheritdoc/>
    public TimeSpan? OnRequest(HttpContext context) => Wait(_addresses, Network(context.Connection.RemoteIpAddress));

    /// <inheritdoc/>
    public TimeSpan? OnMessage(string? channelId, string? conversationId, string? userId) =>
        Wait(_conversations, $"{channelId}/{conversationId}") ?? Wait(_users, $"{channelId}/{userId}");

    /// <inheritdoc/>
    public void Dispose()
    {
        _addresses.Dispose();
        _users.Dispose();
        _conversations.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int perMinute)
    {
        var options = new TokenBucketRateLimiterOptions
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = perMinute >= 60 ? Second : TimeSpan.FromSeconds(60.0 / perMinute),
            QueueLimit = 0,
        };
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => options));
    }

    // A home has many IPv6 addresses and one network.
    private static string Network(IPAddress? address) => address switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes(), 0, BytesOfNetwork),
        _ => address.ToString(),
    };

    private TimeSpan? Wait(PartitionedRateLimiter<string> limiter, string key)
    {
        if (!settings.Enabled)
            return null;

        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
            return null;

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > Second ? wait : Second;
    }
}
