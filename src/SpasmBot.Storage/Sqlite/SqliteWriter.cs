using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SpasmBot.Storage;

/// <summary>
/// The one writer. What is waiting when it gets to work goes into one transaction, so that many turns share the cost of one write to the disk.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostInOne = 256;

    private readonly BlockingCollection<SqliteJob> _jobs = new(boundedCapacity: 10_000);
    private readonly SqliteSession _session;
    private readonly ConversationSignal _signal;
    private readonly Thread _thread;
    private bool? _durable;

    public SqliteWriter(string connectionString, ConversationSignal signal)
    {
        _session = new SqliteSession(connectionString);

        // What is deleted or replaced is overwritten, so that what a person wants forgotten is not left in free parts of the file.
        _session.Execute("PRAGMA secure_delete = ON");
        _signal = signal;
        _thread = new Thread(Work) { IsBackground = true, Name = "sqlite writer" };
        _thread.Start();
    }

    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public Task<T> WriteAsync<T>(Func<ISqlSession, ValueTask<T>> work, bool durable)
    {
        var job = new SqliteJob<T>(work, durable);
        try
        {
            _jobs.Add(job);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(SqliteWriter), "The store was closed.");
        }

        return job.Done;
    }

    /// <summary>Ends when all that was accepted is written.</summary>
    public void Dispose()
    {
        _jobs.CompleteAdding();
        _thread.Join();
        _session.Dispose();
    }

    private void Work()
    {
        var batch = new List<SqliteJob>();
        foreach (var first in _jobs.GetConsumingEnumerable())
        {
            batch.Clear();
            batch.Add(first);
            while (batch.Count < MostInOne && _jobs.TryTake(out var next))
                batch.Add(next);

            // What spoils a transaction from within is found by trying each alone.
            if (!TryWrite(batch, isLastTry: batch.Count == 1))
                batch.ForEach(job => TryWrite([job], isLastTry: true));
        }
    }

    /// <summary>Writes the jobs in one transaction. One that fails by itself takes back its own part only.</summary>
    /// <returns>False where nothing is written, nobody is told, and trying each alone may help.</returns>
    private bool TryWrite(List<SqliteJob> jobs, bool isLastTry)
    {
        var failed = new Dictionary<SqliteJob, Exception>();
        var spoilt = false;
        _session.Announced.Clear();
        try
        {
            SetDurable(jobs.Exists(job => job.Durable));
            _session.Execute("BEGIN IMMEDIATE");
            foreach (var job in jobs)
            {
                _session.Execute("SAVEPOINT job");
                try
                {
                    job.Run(_session);
                }
                catch (Exception exception) when (exception is not SqliteException)
                {
                    failed[job] = exception;
                    _session.Execute("ROLLBACK TO job");
                }
                catch (SqliteException)
                {
                    spoilt = true;
                    throw;
                }

                _session.Execute("RELEASE job");
            }

            _session.Execute("COMMIT");
        }
        catch (Exception exception)
        {
            RollBack();
            if (spoilt && !isLastTry)
                return false;

            jobs.ForEach(job => job.Fail(exception));
            return true;
        }

        Shred();
        _session.Announced.ForEach(_signal.Grew);
        foreach (var job in jobs)
        {
            if (failed.TryGetValue(job, out var exception))
                job.Fail(exception);
            else
                job.Succeed();
        }

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
