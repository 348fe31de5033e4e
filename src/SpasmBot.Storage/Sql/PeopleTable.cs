using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The table <c>people</c>: who took part in which conversation, and about when last.</summary>
internal static class PeopleTable
{
    // The time decides only how long the row is kept: it is not worth a write in every turn.
    private const string Upsert = """
        INSERT INTO people (channel, person, conversation, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (channel, person, conversation) DO UPDATE SET at = excluded.at WHERE excluded.at - people.at > 86400000
        """;

    private const string Select = "SELECT conversation FROM people WHERE channel = $1 AND person = $2";
    private const string Delete = "DELETE FROM people WHERE channel = $1 AND person = $2";

    public static ValueTask<int> AddAsync(ISqlSession session, ConversationKey conversation, string person, long now) =>
        session.ExecuteAsync(Upsert, SqlKey.Of(conversation.ChannelId), SqlKey.Of(person), SqlKey.Of(conversation.ConversationId), now);

    /// <summary>The conversations that are meant: that of the scope first.</summary>
    public static async ValueTask<IReadOnlyList<string>> ConversationsAsync(ISqlSession session, PersonalScope scope) =>
        scope.UserId == null
            ? [scope.Conversation.ConversationId]
            : [.. (await session.QueryAsync(Select, row => row.GetString(0), SqlKey.Of(scope.Conversation.ChannelId), SqlKey.Of(scope.UserId)).ConfigureAwait(false))
                .Prepend(scope.Conversation.ConversationId).Distinct()];

    public static async ValueTask DeleteAsync(ISqlSession session, PersonalScope scope)
    {
        if (scope.UserId != null)
            await session.ExecuteAsync(Delete, SqlKey.Of(scope.Conversation.ChannelId), SqlKey.Of(scope.UserId)).ConfigureAwait(false);
    }
}
