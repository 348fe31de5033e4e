using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The store on an SQL database. Where the database fails, the work is refused: it may be tried again later.</summary>
internal sealed class SqlStore(ISqlDatabase database, TimeProvider time) : IBotStore
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    // Where this finds no room, a turn finds none either: it writes to a dozen pages.
    private static readonly string AsMuchAsATurn = new('0', 64 * 1024);

    public Task OpenAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    public async Task ProbeAsync(CancellationToken cancellationToken)
    {
        await Write(session => session.ExecuteAsync("UPDATE probe SET at = $1, filler = $2", Now, AsMuchAsATurn), cancellationToken).ConfigureAwait(false);
        await WriteSoon(session => session.ExecuteAsync("UPDATE probe SET filler = NULL"), cancellationToken).ConfigureAwait(false);
    }

    Task<IReadOnlyDictionary<string, StoredState>> IStateStore.ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        Read(session => StateTable.ReadAsync(session, keys), cancellationToken);

    public Task<IReadOnlyList<string>> KeysAsync(string from, string below, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync(session => StateTable.KeysAsync(session, from, below, limit), cancellationToken);

    Task IStateStore.WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken) =>
        Write(
            async session =>
            {
                await StateTable.WriteAsync(session, changes, Now).ConfigureAwait(false);
                return changes.Count;
            },
            cancellationToken);

    public Task<CommittedTurn?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
        Read(session => TurnTable.FindAsync(session, conversation, activityId), cancellationToken);

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

    public async Task<LoggedActivity> AppendOnceAsync(string conversationId, string name, Activity activity, CancellationToken cancellationToken)
    {
        if (await FindLoggedAsync().ConfigureAwait(false) is { } before)
            return before;

        try
        {
            return await Write(
                async session => new LoggedActivity(
                    await LogTable.AppendAsync(session, conversationId, [activity], time.GetUtcNow(), name).ConfigureAwait(false), activity),
                cancellationToken).ConfigureAwait(false);
        }
        catch (LoggedBeforeException)
        {
            return (await FindLoggedAsync().ConfigureAwait(false))!;
        }

        Task<LoggedActivity?> FindLoggedAsync() => Read(session => LogTable.FindAsync(session, conversationId, name), cancellationToken);
    }

    public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        Read(session => LogTable.ReadAsync(session, conversationId, after, limit), cancellationToken);

    public Task<long> LastNumberAsync(string conversationId, CancellationToken cancellationToken) =>
        Read(session => LogTable.LastAsync(session, conversationId), cancellationToken);

    public Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken) =>
        database.Signal.WaitAsync(
            conversationId, async () => await LastNumberAsync(conversationId, cancellationToken).ConfigureAwait(false) > after, cancellationToken);

    public Task<IReadOnlyList<OutboxItem>> WaitingAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        Read(session => OutboxTable.WaitingAsync(session, conversation), cancellationToken);

    public Task<IReadOnlyList<ConversationKey>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        Read(session => OutboxTable.DueAsync(session, now.ToUnixTimeMilliseconds(), limit), cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) =>
        Read(OutboxTable.NextDueAsync, cancellationToken);

    // The progress of deliveries need not outlive a loss of power: at worst a reply is posted once more after it.
    public Task BeginAsync(long number, DateTimeOffset dueIfCutOff, long? settled, CancellationToken cancellationToken) =>
        WriteSoon(
            async session =>
            {
                if (settled != null)
                    await OutboxTable.DeleteAsync(session, settled.Value).ConfigureAwait(false);
                return await OutboxTable.BeginAsync(session, number, dueIfCutOff.ToUnixTimeMilliseconds()).ConfigureAwait(false);
            },
            cancellationToken);

    public Task SettleAsync(long number, CancellationToken cancellationToken) =>
        WriteSoon(session => OutboxTable.DeleteAsync(session, number), cancellationToken);

    public Task PostponeAsync(long number, DateTimeOffset due, CancellationToken cancellationToken) =>
        WriteSoon(session => OutboxTable.PostponeAsync(session, number, due.ToUnixTimeMilliseconds()), cancellationToken);

    public Task<IReadOnlyList<PersonalRecord>> FindAsync(PersonalScope scope, CancellationToken cancellationToken) =>
        database.ReadAsync(session => SqlPersonalData.FindAsync(session, scope), cancellationToken);

    public Task<bool> ClaimSweepAsync(TimeSpan every, CancellationToken cancellationToken) =>
        Write(session => SqlRetention.ClaimAsync(session, Now, (long)every.TotalMilliseconds), cancellationToken);

    public Task<int> SweepAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(session => SqlRetention.SweepAsync(session, before.ToUnixTimeMilliseconds(), limit), durable: false, cancellationToken);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    public void Dispose() => database.Dispose();

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private Task<T> Write<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken) =>
        Surely(() => database.WriteAsync(work, durable: true, cancellationToken));

    private Task<T> WriteSoon<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken) =>
        Surely(() => database.WriteAsync(work, durable: false, cancellationToken));

    private Task<T> Read<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken) =>
        Surely(() => database.ReadAsync(work, cancellationToken));

    private static async Task<T> Surely<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or IOException or SocketException or TimeoutException or ObjectDisposedException)
        {
            throw new TurnRefusedException("The store does not answer.", RetryAfter, exception);
        }
    }
}
