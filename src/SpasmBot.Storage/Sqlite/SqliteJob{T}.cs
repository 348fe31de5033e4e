namespace SpasmBot.Storage;

/// <summary>A piece of writing with a result.</summary>
internal sealed class SqliteJob<T>(Func<ISqlSession, ValueTask<T>> work, bool durable) : SqliteJob(durable)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    /// <summary>Ends when the work is committed.</summary>
    public Task<T> Done => _done.Task;

    // A session of SQLite does its work before it returns, so the work never really waits.
    public override void Run(SqliteSession session) => _result = work(session).AsTask().GetAwaiter().GetResult();

    public override void Succeed() => _done.SetResult(_result!);

    public override void Fail(Exception exception) => _done.SetException(exception);
}
