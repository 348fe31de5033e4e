namespace SpasmBot.Turns;

/// <summary>What a commit came to.</summary>
/// <param name="Turn">The turn as it is stored, with the final ids of its replies.</param>
/// <param name="Waiting">All that now waits in the outbox for this conversation, oldest first: the turn's own replies at the end.</param>
/// <param name="Earlier">True where the activity had been answered before: <paramref name="Turn"/> is that earlier one.</param>
public sealed record TurnCommitResult(CommittedTurn Turn, bool Earlier, IReadOnlyList<OutboxItem> Waiting);
