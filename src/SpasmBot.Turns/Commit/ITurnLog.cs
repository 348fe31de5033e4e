namespace SpasmBot.Turns;

/// <summary>The turns that took place, and what they saved.</summary>
public interface ITurnLog
{
    /// <summary>The turn that answered this activity; null where there was none.</summary>
    Task<CommittedTurn?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken);

    /// <summary>
    /// Saves a turn whole or not at all: its state, its id, its replies, their places in the outbox or in the conversation's log.
    /// Where a turn of the same activity was committed before, nothing is saved and that turn is the answer.
    /// </summary>
    /// <exception cref="ETagConflictException">The state was changed by somebody else since the bot read it; nothing is saved.</exception>
    /// <exception cref="StateMovedException">As before, for what has no tag: running the turn again may help.</exception>
    Task<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);
}
