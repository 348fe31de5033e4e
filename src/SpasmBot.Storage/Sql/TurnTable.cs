using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The table <c>turns</c>: which activities were answered, with what.</summary>
internal static class TurnTable
{
    private const string Select = "SELECT replies FROM turns WHERE channel = $1 AND conversation = $2 AND activity = $3";

    private const string Insert = """
        INSERT INTO turns (channel, conversation, activity, replies, at) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (channel, conversation, activity) DO NOTHING
        """;

    private const string DeleteAll = "DELETE FROM turns WHERE channel = $1 AND conversation = $2";

    public static async ValueTask<CommittedTurn?> FindAsync(ISqlSession session, ConversationKey conversation, string activityId) =>
        (await session.QueryAsync(
            Select, row => new CommittedTurn(ActivityJson.ReadMany(row.GetString(0))),
            SqlKey.Of(conversation.ChannelId), SqlKey.Of(conversation.ConversationId), SqlKey.Of(activityId)).ConfigureAwait(false)).SingleOrDefault();

    /// <summary>False where the activity was answered before.</summary>
    public static async ValueTask<bool> AddAsync(
        ISqlSession session, ConversationKey conversation, string activityId, IReadOnlyList<Activity> replies, DateTimeOffset now) =>
        await session.ExecuteAsync(
            Insert, SqlKey.Of(conversation.ChannelId), SqlKey.Of(conversation.ConversationId), SqlKey.Of(activityId), ActivityJson.Write(replies),
            now.ToUnixTimeMilliseconds()).ConfigureAwait(false) > 0;

    public static ValueTask<int> DeleteAsync(ISqlSession session, ConversationKey conversation) =>
        session.ExecuteAsync(DeleteAll, SqlKey.Of(conversation.ChannelId), SqlKey.Of(conversation.ConversationId));
}
