namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a conversation, whoever takes part in it.</summary>
/// <param name="storage">Where it is kept.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel or no conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        return $"{channelId}/conversations/{conversationId}";
    }
}
