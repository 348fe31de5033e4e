namespace SpasmBot.Turns;

/// <summary>One turn at a time a conversation, first in, first out. Conversations do not wait for each other.</summary>
public interface IConversationQueue
{
    /// <summary>Whether there is room to wait for this conversation at the moment.</summary>
    bool HasRoom(ConversationKey conversation);

    /// <summary>
    /// Waits for the conversation's turn to come. The place in the queue is taken before the method returns its task.
    /// Dispose what it gives to let the next one in.
    /// </summary>
    /// <exception cref="TurnRefusedException">More are waiting already than will be served in time.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled while waiting; the place is given up.</exception>
    Task<IConversationPlace> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken);
}
