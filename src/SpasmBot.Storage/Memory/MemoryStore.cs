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
    private readonly MemoryTurns _turns = new();
    private readonly MemoryPeople _people = new();
    private readonly ConversationSignal _signal = new();
    private DateTimeOffset? _swept;

    public Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ProbeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task<IReadOnlyDictionary<string, StoredState>> IStateStore.ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        Locked(() => _state.Read(keys));

    public Task<IReadOnlyList<string>> KeysAsync(string from, string below, int limit, CancellationToken cancellationToken) =>
        Locked(() => _state.Keys(from, below, limit));

    Task IStateStore.WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken) =>
        Locked(() => _state.Write(changes, time.GetUtcNow()));

    public Task<CommittedTurn?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        Locked(() => _turns.Find(conversation, activityId));

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

    public async Task<LoggedActivity> AppendOnceAsync(string conversationId, string name, Activity activity, CancellationToken cancellationToken)
    {
        var logged = await Locked(() => _log.AppendOnce(conversationId, name, activity, time.GetUtcNow())).ConfigureAwait(false);
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

    public Task<IReadOnlyList<PersonalRecord>> FindAsync(PersonalScope scope, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<PersonalRecord>>(() => Find(scope));

    public Task<bool> ClaimSweepAsync(TimeSpan every, CancellationToken cancellationToken) => Locked(() => ClaimSweep(every));

    public Task<int> SweepAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) => Locked(() =>
    {
        _people.Sweep(before, limit);
        return _state.Sweep(before, limit) + _turns.Sweep(before, limit) + _outbox.Sweep(before, limit) + _log.Sweep(before, limit);
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose()
    {
    }

    private TurnCommitResult Commit(TurnCommit commit)
    {
        if (commit.Forget == null && commit.ActivityId != null && _turns.Find(commit.Conversation, commit.ActivityId) is { } earlier)
            return new TurnCommitResult(earlier, Earlier: true, Waiting: []);

        _state.AssertExpected(commit.Changes);
        if (commit.Forget != null)
            Forget(commit.Forget);

        var now = time.GetUtcNow();
        _state.Write(commit.Changes, now);
        if (commit is { UserId: not null, Forget: null })
            _people.Add(commit.Conversation, commit.UserId, now);
        var toPerson = commit.Replies.Where(ReplyKind.ReachesPerson).ToArray();
        if (commit.Route == ReplyRoute.Log)
            Array.ForEach(toPerson, reply => _log.Append(commit.Conversation.ConversationId, reply, now));

        _turns.Add(commit, now);
        var waiting = commit.Route == ReplyRoute.Channel ? _outbox.Add(commit.Conversation, commit.ActivityId, toPerson, now) : [];
        return new TurnCommitResult(new CommittedTurn(commit.Replies), Earlier: false, waiting);
    }

    private bool ClaimSweep(TimeSpan every)
    {
        var now = time.GetUtcNow();
        if (now - _swept < every)
            return false;

        _swept = now;
        return true;
    }

    private void Forget(PersonalScope scope)
    {
        var conversations = _people.Conversations(scope);
        foreach (var key in scope.StateKeys(conversations))
            _state.DeleteAll(key);
        foreach (var conversation in conversations)
        {
            var key = scope.Conversation with { ConversationId = conversation };
            _turns.RemoveAll(key);
            _outbox.RemoveAll(key);
            _log.RemoveAll(conversation);
        }

        _people.Remove(scope);
    }

    private PersonalRecord[] Find(PersonalScope scope)
    {
        var conversations = _people.Conversations(scope);
        return
        [
            .. scope.StateKeys(conversations).SelectMany(_state.Records),
            .. conversations.Select(conversation => scope.Conversation with { ConversationId = conversation })
                .SelectMany(key => _log.Records(key.ConversationId).Concat(_turns.Records(key)).Concat(_outbox.Records(key))),
        ];
    }

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
