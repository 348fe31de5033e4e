namespace SpasmBot.Turns;

/// <summary>Whose data is to be deleted.</summary>
/// <param name="Conversation">The conversation: its state, turns, log and waiting replies.</param>
/// <param name="UserId">The person: their user state on that channel; null where only the conversation is meant.</param>
public sealed record ForgetRequest(ConversationKey Conversation, string? UserId = null)
{
    /// <summary>The keys that the SDK's states have for the conversation and the person. What stands below one of them, as in a path, is meant as well.</summary>
    public IEnumerable<string> StateKeys => UserId == null
        ? [$"{Conversation.ChannelId}/conversations/{Conversation.ConversationId}"]
        : [$"{Conversation.ChannelId}/conversations/{Conversation.ConversationId}", $"{Conversation.ChannelId}/users/{UserId}"];
}
