using System.Data.Common;
using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>
/// The tables <c>log</c> (conversation, number, activity, the name under which it is there once) and <c>log_heads</c> (the last number of each
/// conversation, which outlives its activities).
/// </summary>
internal static class LogTable
{
    private const string Advance = """
        INSERT INTO log_heads (conversation, last) VALUES ($1, $2)
        ON CONFLICT (conversation) DO UPDATE SET last = log_heads.last + excluded.last
        RETURNING last
        """;

    private const string Insert = "INSERT INTO log (conversation, number, json, at, name) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    private const string Select = "SELECT number, json FROM log WHERE conversation = $1 AND number > $2 ORDER BY number LIMIT $3";
    private const string SelectNamed = "SELECT number, json FROM log WHERE conversation = $1 AND name = $2";
    private const string SelectLast = "SELECT last FROM log_heads WHERE conversation = $1";
    private const string Delete = "DELETE FROM log WHERE conversation = $1";

    /// <summary>Appends activities, which get their ids. Returns the number of the last.</summary>
    /// <exception cref="LoggedBeforeException">The name is taken.</exception>
    public static async ValueTask<long> AppendAsync(
        ISqlSession session, string conversationId, IReadOnlyList<Activity> activities, DateTimeOffset now, string? name = null)
    {
        var key = SqlKey.Of(conversationId);
        var last = (await session.QueryAsync(Advance, row => row.GetInt64(0), key, (long)activities.Count).ConfigureAwait(false)).Single();
        var number = last - activities.Count;
        foreach (var activity in activities)
        {
            LogEntry.Stamp(activity, conversationId, ++number, now);
            var named = name == null ? null : SqlKey.Of(name);
            if (await session.ExecuteAsync(Insert, key, number, ActivityJson.Write(activity), now.ToUnixTimeMilliseconds(), named).ConfigureAwait(false) == 0)
                throw new LoggedBeforeException();
        }

        await session.AnnounceAsync(conversationId).ConfigureAwait(false);
        return last;
    }

    public static async ValueTask<LoggedActivity?> FindAsync(ISqlSession session, string conversationId, string name) =>
        (await session.QueryAsync(SelectNamed, Read, SqlKey.Of(conversationId), SqlKey.Of(name)).ConfigureAwait(false)).SingleOrDefault();

    public static async ValueTask<IReadOnlyList<LoggedActivity>> ReadAsync(ISqlSession session, string conversationId, long after, int limit) =>
        await session.QueryAsync(Select, Read, SqlKey.Of(conversationId), after, (long)limit).ConfigureAwait(false);

    public static async ValueTask<long> LastAsync(ISqlSession session, string conversationId) =>
        (await session.QueryAsync(SelectLast, row => row.GetInt64(0), SqlKey.Of(conversationId)).ConfigureAwait(false)).SingleOrDefault();

    public static async ValueTask DeleteAsync(ISqlSession session, string conversationId) =>
        await session.ExecuteAsync(Delete, SqlKey.Of(conversationId)).ConfigureAwait(false);

    private static LoggedActivity Read(DbDataReader row) => new(row.GetInt64(0), ActivityJson.Read(row.GetString(1)));
}
