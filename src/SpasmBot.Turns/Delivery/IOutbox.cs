namespace SpasmBot.Turns;

/// <summary>Replies that are committed and not known to be delivered, in order, a conversation each.</summary>
public interface IOutbox
{
    /// <summary>What waits in a conversation, oldest first.</summary>
    Task<IReadOnlyList<OutboxItem>> WaitingAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Conversations whose oldest reply is due at <paramref name="now"/>, the longest due first.</summary>
    Task<IReadOnlyList<ConversationKey>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>When the next reply is due; null where none waits.</summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Notes, before it is done, that a reply is being posted: should the process end now, it is not known whether the reply arrived.
    /// In the same step <paramref name="settled"/>, the reply before it, leaves the outbox.
    /// </summary>
    Task BeginAsync(long number, DateTimeOffset dueIfCutOff, long? settled, CancellationToken cancellationToken);

    /// <summary>Takes a reply out: delivered, or given up.</summary>
    Task SettleAsync(long number, CancellationToken cancellationToken);

    /// <summary>Puts a reply back that surely was not delivered.</summary>
    Task PostponeAsync(long number, DateTimeOffset due, CancellationToken cancellationToken);
}
