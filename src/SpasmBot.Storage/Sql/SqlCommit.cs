using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The commit of a turn, as the statements of one transaction.</summary>
internal static class SqlCommit
{
    public static async ValueTask<TurnCommitResult> RunAsync(ISqlSession session, TurnCommit commit, DateTimeOffset now)
    {
        if (commit.Forget != null)
            await SqlPersonalData.ForgetAsync(session, commit.Forget).ConfigureAwait(false);

        await StateTable.WriteAsync(session, commit.Changes, now.ToUnixTimeMilliseconds()).ConfigureAwait(false);

        // Who wants to be forgotten is not noted down by that very turn.
        if (commit is { UserId: not null, Forget: null })
            await PeopleTable.AddAsync(session, commit.Conversation, commit.UserId, now.ToUnixTimeMilliseconds()).ConfigureAwait(false);

        // Replies on the log get their ids there, before they are stored with the turn.
        var toPerson = commit.Replies.Where(ReplyKind.ReachesPerson).ToArray();
        if (commit.Route == ReplyRoute.Log && toPerson.Length > 0)
            await LogTable.AppendAsync(session, commit.Conversation.ConversationId, toPerson, now).ConfigureAwait(false);

        if (commit.ActivityId != null && !await TurnTable.AddAsync(session, commit.Conversation, commit.ActivityId, commit.Replies, now).ConfigureAwait(false))
            throw new TurnExistsException();

        IReadOnlyList<OutboxItem> waiting = commit.Route == ReplyRoute.Channel
            ? await OutboxTable.AddAsync(session, commit.Conversation, commit.ActivityId, toPerson, now).ConfigureAwait(false)
            : [];
        return new TurnCommitResult(new CommittedTurn(commit.Replies), Earlier: false, waiting);
    }
}
