namespace SpasmBot.Storage;

/// <summary>What waits for the writer, in the order in which it came.</summary>
/// <remarks>
/// Taken whole. A BlockingCollection hands out one at a time, and whoever waits for it spins first: that took a tenth of a busy server's time.
/// How many can wait is limited where turns are let in.
/// </remarks>
internal sealed class SqliteJobs
{
    private readonly object _lock = new();
    private List<SqliteJob> _waiting = [];
    private bool _closed;

    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public void Add(SqliteJob job)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(SqliteWriter));
            _waiting.Add(job);
            if (_waiting.Count == 1)
                Monitor.Pulse(_lock);
        }
    }

    /// <summary>All that waits, as soon as anything does; nothing where no more will come.</summary>
    public List<SqliteJob> Take()
    {
        lock (_lock)
        {
            while (_waiting.Count == 0 && !_closed)
                Monitor.Wait(_lock);

            var taken = _waiting;
            _waiting = [];
            return taken;
        }
    }

    /// <summary>From here on nothing more is taken in; what waits is still handed out.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _closed = true;
            Monitor.Pulse(_lock);
        }
    }
}
