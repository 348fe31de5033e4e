using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The tables <c>log</c> (conversation, number, activity) and <c>log_heads</c> (the last number of each conversation, which outlives its activities).</summary>
internal static class LogTable
{
    private const string Advance = """
        INSERT INTO log_heads (conversation, last) VALUES ($1, $2)
        ON CONFLICT (conversation) DO UPDATE SET last = log_heads.last + excluded.last
        RETURNING last
        """;

    private const string Insert = "INSERT INTO log (conversation, number, json, at) VALUES ($1, $2, $3, $4)";
    private const string Select = "SELECT number, json FROM log WHERE conversation = $1 AND number > $2 ORDER BY number LIMIT $3";
    private const string SelectLast = "SELECT last FROM log_heads WHERE conversation = $1";
    private const string Delete = "DELETE FROM log WHERE conversation = $1";

    /// <summary>Appends activities, which get their ids. Returns the number of the last.</summary>
    public static async ValueTask<long> AppendAsync(ISqlSession session, string conversationId, IReadOnlyList<Activity> activities, DateTimeOffset now)
    {
        var last = (await session.QueryAsync(Advance, row => row.GetInt64(0), conversationId, (long)activities.Count).ConfigureAwait(false)).Single();
        var number = last - activities.Count;
        foreach (var activity in activities)
        {
            LogEntry.Stamp(activity, conversationId, ++number, now);
            await session.ExecuteAsync(Insert, conversationId, number, ActivityJson.Write(activity), now.ToUnixTimeMilliseconds()).ConfigureAwait(false);
        }

        await session.AnnounceAsync(conversationId).ConfigureAwait(false);
        return last;
    }

    public static async ValueTask<IReadOnlyList<LoggedActivity>> ReadAsync(ISqlSession session, string conversationId, long after, int limit) =>
        await session.QueryAsync(
            Select, row => new LoggedActivity(row.GetInt64(0), ActivityJson.Read(row.GetString(1))), conversationId, after, (long)limit).ConfigureAwait(false);

    public static async ValueTask<long> LastAsync(ISqlSession session, string conversationId) =>
        (await session.QueryAsync(SelectLast, row => row.GetInt64(0), conversationId).ConfigureAwait(false)).SingleOrDefault();

    public static async ValueTask DeleteAsync(ISqlSession session, string conversationId) =>
        await session.ExecuteAsync(Delete, conversationId).ConfigureAwait(false);
}
