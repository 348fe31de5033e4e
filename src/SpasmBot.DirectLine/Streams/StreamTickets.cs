using System.Collections.Concurrent;

namespace SpasmBot.DirectLine;

/// <summary>
/// Tickets that open a stream: they stand in its address, since a browser's socket sends no header. Each is good once, on the node
/// that takes it, and for a minute, so that an address in a log is worth nothing.
/// </summary>
internal sealed class StreamTickets(GrantTokens tokens, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, long> _used = new(StringComparer.Ordinal);
    private long _swept = time.GetTimestamp();

    public Task<string> WriteAsync(Grant grant, long watermark, CancellationToken cancellationToken) =>
        tokens.WriteAsync(GrantPurpose.Stream, grant with { Watermark = watermark }, cancellationToken);

    /// <exception cref="DirectLineException">401: not one of ours. 403: expired, or used before.</exception>
    public async Task<Grant> UseAsync(string ticket, CancellationToken cancellationToken)
    {
        var grant = await tokens.ReadAsync(GrantPurpose.Stream, ticket, cancellationToken);
        Sweep();

        return _used.TryAdd(grant.Id, time.GetTimestamp())
            ? grant
            : throw DirectLineException.Forbidden("The stream's address was used before: ask for the conversation to get another");
    }

    // An expired ticket needs no remembering.
    private void Sweep()
    {
        var lifetime = tokens.Lifetime(GrantPurpose.Stream);
        var before = Volatile.Read(ref _swept);
        if (time.GetElapsedTime(before) < lifetime || Interlocked.CompareExchange(ref _swept, time.GetTimestamp(), before) != before)
            return;

        foreach (var (id, used) in _used)
            if (time.GetElapsedTime(used) > lifetime)
                _used.TryRemove(id, out _);
    }
}
