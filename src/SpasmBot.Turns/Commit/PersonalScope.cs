namespace SpasmBot.Turns;

/// <summary>Whose data is meant, where it is to be shown or deleted.</summary>
/// <param name="Conversation">The conversation: its state, turns, log and waiting replies.</param>
/// <param name="UserId">
/// The person: their user state on that channel, and all conversations there that they took part in; null where only the conversation is meant.
/// </param>
public sealed record PersonalScope(ConversationKey Conversation, string? UserId = null)
{
    /// <summary>
    /// The keys that the SDK's states have for the person and for <paramref name="conversations"/> on the channel.
    /// What stands below one of them, as in a path, is meant as well.
    /// </summary>
    public IEnumerable<string> StateKeys(IEnumerable<string> conversations)
    {
        var keys = conversations.Select(conversation => $"{Conversation.ChannelId}/conversations/{conversation}");
        return UserId == null ? keys : keys.Prepend($"{Conversation.ChannelId}/users/{UserId}");
    }
}
