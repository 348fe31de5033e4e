namespace SpasmBot.Turns;

/// <summary>Wakes the service of later turns for those that this process sets: they need not wait for the next look into the store.</summary>
public sealed class LaterBell(TimeProvider time)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private readonly SortedSet<DateTimeOffset> _expected = [];
    private TaskCompletionSource _changed = New();

    /// <summary>A turn is due then, once its setting is committed.</summary>
    public void Expect(DateTimeOffset due)
    {
        lock (_lock)
        {
            _expected.Add(due);
            _changed.TrySetResult();
        }
    }

    /// <summary>Returns when something expected is due, when the time is over, or a little early.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        Task changed;
        TimeSpan wait;
        lock (_lock)
        {
            var now = time.GetUtcNow();
            _expected.RemoveWhere(due => due <= now);
            wait = _expected.Count > 0 && _expected.Min - now < longest ? _expected.Min - now : longest;
            if (_changed.Task.IsCompleted)
                _changed = New();
            changed = _changed.Task;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Task.Delay(wait < Shortest ? Shortest : wait, time, limit.Token), changed).ConfigureAwait(false);
        await limit.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
