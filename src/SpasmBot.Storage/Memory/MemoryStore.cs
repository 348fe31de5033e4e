using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The store in the memory of the process. All of it behaves as on a database, but for its end.</summary>
internal sealed class MemoryStore(TimeProvider time) : IBotStore
{
    private readonly Lock _lock = new();
    private readonly MemoryState _state = new();
    private readonly MemoryOutbox _outbox = new();
    private readonly MemoryLog _log = new();
    private readonly Dictionary<ConversationKey, Dictionary<string, string>> _turns = [];
    private readonly ConversationSignal _signal = new();

    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProbeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task<IReadOnlyDictionary<string, StoredState>> IStateStore.ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        Locked(() => _state.Read(keys));

    Task IStateStore.WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken) =>
        Locked(() => _state.Write(changes));

    public Task<CommittedTurn?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        Locked(() => Find(conversation, activityId));

    public async Task<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        var result = await Locked(() => Commit(commit)).ConfigureAwait(false);
        if (commit.Route == ReplyRoute.Log && !result.Earlier)
            _signal.Grew(commit.Conversation.ConversationId);
        return result;
    }

    public async Task<LoggedActivity> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        var logged = await Locked(() => _log.Append(conversationId, activity, time.GetUtcNow())).ConfigureAwait(false);
        _signal.Grew(conversationId);
        return logged;
    }

    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Locked(() => _log.Read(conversationId, after, limit));

    public Task<long> LastNumberAsync(string conversationId, CancellationToken cancellationToken) => Locked(() => _log.Last(conversationId));

    public Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken) =>
        _signal.WaitAsync(conversationId, async () => await LastNumberAsync(conversationId, cancellationToken).ConfigureAwait(false) > after, cancellationToken);

    public Task<IReadOnlyList<OutboxItem>> WaitingAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        Locked(() => _outbox.Waiting(conversation));

    public Task<IReadOnlyList<ConversationKey>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        Locked(() => _outbox.Due(now, limit));

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) => Locked(_outbox.NextDue);

    public Task BeginAsync(long number, DateTimeOffset dueIfCutOff, long? settled, CancellationToken cancellationToken) =>
        Locked(() => _outbox.Begin(number, dueIfCutOff, settled));

    public Task SettleAsync(long number, CancellationToken cancellationToken) => Locked(() => _outbox.Remove(number));

    public Task PostponeAsync(long number, DateTimeOffset due, CancellationToken cancellationToken) => Locked(() => _outbox.Postpone(number, due));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose()
    {
    }

    private TurnCommitResult Commit(TurnCommit commit)
    {
        if (commit.Forget == null && commit.ActivityId != null && Find(commit.Conversation, commit.ActivityId) is { } earlier)
            return new TurnCommitResult(earlier, Earlier: true, Waiting: []);

        _state.AssertExpected(commit.Changes);
        if (commit.Forget != null)
            Forget(commit.Forget);
        _state.Write(commit.Changes);

        var now = time.GetUtcNow();
        var toPerson = commit.Replies.Where(ReplyKind.ReachesPerson).ToArray();
        if (commit.Route == ReplyRoute.Log)
            Array.ForEach(toPerson, reply => _log.Append(commit.Conversation.ConversationId, reply, now));

        if (commit.ActivityId != null)
        {
            if (!_turns.TryGetValue(commit.Conversation, out var turns))
                _turns.Add(commit.Conversation, turns = []);
            turns.Add(commit.ActivityId, ActivityJson.Write(commit.Replies));
        }

        var waiting = commit.Route == ReplyRoute.Channel ? _outbox.Add(commit.Conversation, commit.ActivityId, toPerson, now) : [];
        return new TurnCommitResult(new CommittedTurn(commit.Replies), Earlier: false, waiting);
    }

    private void Forget(ForgetRequest request)
    {
        foreach (var key in request.StateKeys)
            _state.DeleteAll(key);
        _turns.Remove(request.Conversation);
        _outbox.RemoveAll(request.Conversation);
        _log.RemoveAll(request.Conversation.ConversationId);
    }

    private CommittedTurn? Find(ConversationKey conversation, string activityId) =>
        _turns.GetValueOrDefault(conversation)?.GetValueOrDefault(activityId) is { } replies ? new CommittedTurn(ActivityJson.ReadMany(replies)) : null;

    private Task<T> Locked<T>(Func<T> work)
    {
        try
        {
            lock (_lock)
                return Task.FromResult(work());
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
    }

    private Task Locked(Action work) => Locked(() =>
    {
        work();
        return true;
    });
}
