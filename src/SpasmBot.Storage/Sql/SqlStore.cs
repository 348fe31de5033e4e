using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The store on an SQL database.</summary>
internal sealed class SqlStore(ISqlDatabase database, TimeProvider time) : IBotStore
{
    public Task OpenAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    public Task ProbeAsync(CancellationToken cancellationToken) =>
        Write(session => session.ExecuteAsync("UPDATE probe SET at = $1", Now), cancellationToken);

    Task<IReadOnlyDictionary<string, StoredState>> IStateStore.ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        database.ReadAsync(session => StateTable.ReadAsync(session, keys), cancellationToken);

    Task IStateStore.WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken) =>
        Write(
            async session =>
            {
                await StateTable.WriteAsync(session, changes, Now).ConfigureAwait(false);
                return changes.Count;
            },
            cancellationToken);

    public Task<CommittedTurn?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => TurnTable.FindAsync(session, conversation, activityId), cancellationToken);

    public async Task<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        try
        {
            return await Write(session => SqlCommit.RunAsync(session, commit, time.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        }
        catch (TurnExistsException)
        {
            var earlier = await FindAsync(commit.Conversation, commit.ActivityId!, cancellationToken).ConfigureAwait(false);
            return new TurnCommitResult(earlier!, Earlier: true, Waiting: []);
        }
    }

    public Task<LoggedActivity> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        Write(
            async session => new LoggedActivity(
                await LogTable.AppendAsync(session, conversationId, [activity], time.GetUtcNow()).ConfigureAwait(false), activity),
            cancellationToken);

    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync(session => LogTable.ReadAsync(session, conversationId, after, limit), cancellationToken);

    public Task<long> LastNumberAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => LogTable.LastAsync(session, conversationId), cancellationToken);

    public Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken) =>
        database.Signal.WaitAsync(
            conversationId, async () => await LastNumberAsync(conversationId, cancellationToken).ConfigureAwait(false) > after, cancellationToken);

    public Task<IReadOnlyList<OutboxItem>> WaitingAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        database.ReadAsync(session => OutboxTable.WaitingAsync(session, conversation), cancellationToken);

    public Task<IReadOnlyList<ConversationKey>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync(session => OutboxTable.DueAsync(session, now.ToUnixTimeMilliseconds(), limit), cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(OutboxTable.NextDueAsync, cancellationToken);

    // The progress of deliveries need not outlive a loss of power: at worst a reply is posted once more after it.
    public Task BeginAsync(long number, DateTimeOffset dueIfCutOff, long? settled, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async session =>
            {
                if (settled != null)
                    await OutboxTable.DeleteAsync(session, settled.Value).ConfigureAwait(false);
                return await OutboxTable.BeginAsync(session, number, dueIfCutOff.ToUnixTimeMilliseconds()).ConfigureAwait(false);
            },
            durable: false, cancellationToken);

    public Task SettleAsync(long number, CancellationToken cancellationToken) =>
        database.WriteAsync(session => OutboxTable.DeleteAsync(session, number), durable: false, cancellationToken);

    public Task PostponeAsync(long number, DateTimeOffset due, CancellationToken cancellationToken) =>
        database.WriteAsync(session => OutboxTable.PostponeAsync(session, number, due.ToUnixTimeMilliseconds()), durable: false, cancellationToken);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public void Dispose() => database.Dispose();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private Task<T> Write<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken) =>
        database.WriteAsync(work, durable: true, cancellationToken);
}
