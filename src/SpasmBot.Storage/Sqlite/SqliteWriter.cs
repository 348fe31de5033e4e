using Microsoft.Data.Sqlite;

namespace SpasmBot.Storage;

/// <summary>
/// The one writer. What is waiting when it gets to work goes into one transaction, so that many turns share the cost of one write to the disk.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteJobs _jobs = new();
    private readonly SqliteSession _session;
    private readonly ConversationSignal _signal;
    private readonly Thread _thread;
    private bool? _durable;

    public SqliteWriter(string connectionString, ConversationSignal signal)
    {
        _session = new SqliteSession(connectionString);

        // What is deleted or replaced is overwritten, so that what a person wants forgotten is not left in free parts of the file.
        _session.Execute("PRAGMA secure_delete = ON");

        // Pages that every turn changes go from the log of writes into the file once in a thousand turns, not once in some hundred.
        _session.Execute("PRAGMA wal_autocheckpoint = 4000");
        _signal = signal;
        _thread = new Thread(Work) { IsBackground = true, Name = "sqlite writer" };
        _thread.Start();
    }

    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public Task<T> WriteAsync<T>(Func<ISqlSession, ValueTask<T>> work, bool durable)
    {
        var job = new SqliteJob<T>(work, durable);
        _jobs.Add(job);
        return job.Done;
    }

    /// <summary>Ends when all that was accepted is written.</summary>
    public void Dispose()
    {
        _jobs.Close();
        _thread.Join();
        _session.Dispose();
    }

    private void Work()
    {
        while (_jobs.Take() is { Count: > 0 } batch)
        {
            if (!TryWrite(batch))
                batch.ForEach(job => TryWrite([job]));
        }
    }

    /// <summary>
    /// Writes the jobs in one transaction. False where one of several failed: nothing is written and nobody is told, and each is to be tried
    /// alone. That is rare, and cheaper than a point to go back to before each of them.
    /// </summary>
    private bool TryWrite(List<SqliteJob> jobs)
    {
        var running = false;
        _session.Announced.Clear();
        try
        {
            SetDurable(jobs.Exists(job => job.Durable));
            _session.Execute("BEGIN IMMEDIATE");
            running = true;
            jobs.ForEach(job => job.Run(_session));
            running = false;
            _session.Execute("COMMIT");
        }
        catch (Exception exception)
        {
            RollBack();
            if (running && jobs.Count > 1)
                return false;

            jobs.ForEach(job => job.Fail(exception));
            return true;
        }

        Shred();
        _session.Announced.ForEach(_signal.Grew);
        jobs.ForEach(job => job.Succeed());
        return true;
    }

    // A reader keeps the log of writes as it is, for moments: then the next commit tries again.
    private void Shred()
    {
        if (_session.MustShred)
            _session.MustShred = !_session.TryCheckpoint();
    }

    private void SetDurable(bool durable)
    {
        if (_durable == durable)
            return;

        _session.Execute(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        _durable = durable;
    }

    private void RollBack()
    {
        try
        {
            _session.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // Some failures have rolled back already.
        }
    }
}
