using System.Threading.RateLimiting;

namespace SpasmBot.Doors;

/// <summary>
/// Lets in as many messages at once as can be served in time, and no more: past that a refusal now is worth more than an answer that comes
/// too late, and what waits must not fill the memory. Once closed it lets nobody in.
/// </summary>
public sealed class Door : IDisposable
{
    // A large body counts for more than one: what is bounded is memory as well.
    private const long BytesOfOne = 16 * 1024;

    private readonly int _most;
    private readonly ConcurrencyLimiter _limiter;
    private volatile Task? _closing;

    public Door(DoorSettings settings)
    {
        _most = settings.MessagesAtOnce;

        // Only the one who closes the door ever waits in line: for all others to have left.
        _limiter = new ConcurrencyLimiter(new() { PermitLimit = _most, QueueLimit = _most, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    }

    /// <summary>How many small messages would be let in now.</summary>
    public int Free => _closing != null ? 0 : (int)_limiter.GetStatistics()!.CurrentAvailablePermits;

    /// <summary>A place, to be disposed when the message is answered; null where there is none.</summary>
    /// <param name="length">The length of the body in bytes, where it is known.</param>
    public RateLimitLease? TryEnter(long? length)
    {
        if (_closing != null)
            return null;

        var lease = _limiter.AttemptAcquire((int)Math.Min(_most, 1 + ((length ?? 0) / BytesOfOne)));
        if (lease.IsAcquired)
            return lease;

        lease.Dispose();
        return null;
    }

    /// <summary>Lets nobody in any more. Completes when all who were in have left.</summary>
    public Task CloseAsync(CancellationToken cancellationToken)
    {
        lock (_limiter)
            return _closing ??= EmptyAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private async Task EmptyAsync(CancellationToken cancellationToken)
    {
        using var all = await _limiter.AcquireAsync(_most, cancellationToken);
    }
}
