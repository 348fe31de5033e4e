using System.Data.Common;
using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The table <c>outbox</c>: replies on their way, numbered in the order of their commits.</summary>
internal static class OutboxTable
{
    private const string Select = """
        SELECT number, activity, json, begun, attempts, since, due FROM outbox WHERE channel = $1 AND conversation = $2 ORDER BY number
        """;

    private const string Insert = """
        INSERT INTO outbox (channel, conversation, activity, json, begun, attempts, since, due) VALUES ($1, $2, $3, $4, 0, 0, $5, $5)
        RETURNING number
        """;

    // Only the oldest reply of a conversation can be due: the others wait for it.
    private const string Heads = "FROM outbox WHERE number IN (SELECT MIN(number) FROM outbox GROUP BY channel, conversation)";
    private const string SelectDue = "SELECT channel, conversation " + Heads + " AND due <= $1 ORDER BY due LIMIT $2";
    private const string SelectNextDue = "SELECT MIN(due) " + Heads;

    private const string Begin = "UPDATE outbox SET begun = 1, attempts = attempts + 1, due = $2 WHERE number = $1";
    private const string Postpone = "UPDATE outbox SET begun = 0, due = $2 WHERE number = $1";
    private const string Delete = "DELETE FROM outbox WHERE number = $1";
    private const string DeleteAll = "DELETE FROM outbox WHERE channel = $1 AND conversation = $2";

    public static async ValueTask<IReadOnlyList<OutboxItem>> WaitingAsync(ISqlSession session, ConversationKey conversation) =>
        await session.QueryAsync(Select, Read, SqlKey.Of(conversation.ChannelId), SqlKey.Of(conversation.ConversationId)).ConfigureAwait(false);

    /// <summary>Adds replies. Returns all that then waits in the conversation.</summary>
    public static async ValueTask<IReadOnlyList<OutboxItem>> AddAsync(
        ISqlSession session, ConversationKey conversation, string? activityId, IEnumerable<Activity> replies, DateTimeOffset now)
    {
        var waiting = new List<OutboxItem>(await WaitingAsync(session, conversation).ConfigureAwait(false));
        foreach (var reply in replies)
        {
            var number = await session.QueryAsync(
                Insert, row => row.GetInt64(0),
                SqlKey.Of(conversation.ChannelId), SqlKey.Of(conversation.ConversationId), activityId, ActivityJson.Write(reply), now.ToUnixTimeMilliseconds()).ConfigureAwait(false);
            waiting.Add(new OutboxItem(number.Single(), activityId, reply, Begun: false, Attempts: 0, now, now));
        }

        return waiting;
    }

    public static async ValueTask<IReadOnlyList<ConversationKey>> DueAsync(ISqlSession session, long now, int limit) =>
        await session.QueryAsync(SelectDue, row => new ConversationKey(row.GetString(0), row.GetString(1)), now, (long)limit).ConfigureAwait(false);

    public static async ValueTask<DateTimeOffset?> NextDueAsync(ISqlSession session) =>
        (await session.QueryAsync(SelectNextDue, row => row.IsDBNull(0) ? (DateTimeOffset?)null : Time(row, 0)).ConfigureAwait(false)).Single();

    public static ValueTask<int> BeginAsync(ISqlSession session, long number, long due) => session.ExecuteAsync(Begin, number, due);

    public static ValueTask<int> PostponeAsync(ISqlSession session, long number, long due) => session.ExecuteAsync(Postpone, number, due);

    public static ValueTask<int> DeleteAsync(ISqlSession session, long number) => session.ExecuteAsync(Delete, number);

    public static ValueTask<int> DeleteAsync(ISqlSession session, ConversationKey conversation) =>
        session.ExecuteAsync(DeleteAll, SqlKey.Of(conversation.ChannelId), SqlKey.Of(conversation.ConversationId));

    private static OutboxItem Read(DbDataReader row) => new(
        row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1), ActivityJson.Read(row.GetString(2)), row.GetInt64(3) != 0,
        (int)row.GetInt64(4), Time(row, 5), Time(row, 6));

    private static DateTimeOffset Time(DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
