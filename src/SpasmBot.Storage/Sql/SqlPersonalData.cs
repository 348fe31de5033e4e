using System.Data.Common;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>What the tables hold of a person: found and deleted by the same scope.</summary>
internal static class SqlPersonalData
{
    private const string SelectState = "SELECT key, NULL, written, json FROM state WHERE key = $1 OR (key >= $2 AND key < $3) ORDER BY key";
    private const string SelectLog = "SELECT conversation, CAST(number AS TEXT), at, json FROM log WHERE conversation = $1 ORDER BY number";
    private const string SelectTurns = "SELECT conversation, activity, at, replies FROM turns WHERE channel = $1 AND conversation = $2 ORDER BY at, activity";
    private const string SelectOutbox = "SELECT conversation, activity, since, json FROM outbox WHERE channel = $1 AND conversation = $2 ORDER BY number";

    public static async ValueTask<IReadOnlyList<PersonalRecord>> FindAsync(ISqlSession session, PersonalScope scope)
    {
        var conversations = await PeopleTable.ConversationsAsync(session, scope).ConfigureAwait(false);
        var found = new List<PersonalRecord>();
        foreach (var key in scope.StateKeys(conversations))
        {
            var (from, to) = SqlKey.Below(key);
            found.AddRange(await session.QueryAsync(SelectState, Read(PersonalRecordKind.Memory), SqlKey.Of(key), from, to).ConfigureAwait(false));
        }

        var channel = SqlKey.Of(scope.Conversation.ChannelId);
        foreach (var conversation in conversations.Select(SqlKey.Of))
        {
            found.AddRange(await session.QueryAsync(SelectLog, Read(PersonalRecordKind.Messages), conversation).ConfigureAwait(false));
            found.AddRange(await session.QueryAsync(SelectTurns, Read(PersonalRecordKind.Answers), channel, conversation).ConfigureAwait(false));
            found.AddRange(await session.QueryAsync(SelectOutbox, Read(PersonalRecordKind.Waiting), channel, conversation).ConfigureAwait(false));
        }

        return found;
    }

    public static async ValueTask ForgetAsync(ISqlSession session, PersonalScope scope)
    {
        var conversations = await PeopleTable.ConversationsAsync(session, scope).ConfigureAwait(false);
        foreach (var key in scope.StateKeys(conversations))
            await StateTable.DeleteAsync(session, key).ConfigureAwait(false);

        foreach (var conversation in conversations)
        {
            var key = scope.Conversation with { ConversationId = conversation };
            await TurnTable.DeleteAsync(session, key).ConfigureAwait(false);
            await OutboxTable.DeleteAsync(session, key).ConfigureAwait(false);
            await LogTable.DeleteAsync(session, conversation).ConfigureAwait(false);
        }

        await PeopleTable.DeleteAsync(session, scope).ConfigureAwait(false);
        await session.ShredAsync().ConfigureAwait(false);
    }

    private static Func<DbDataReader, PersonalRecord> Read(PersonalRecordKind kind) => row => new PersonalRecord(
        kind, row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)), row.GetString(3));
}
