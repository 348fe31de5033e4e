namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a conversation, whoever takes part in it.</summary>
public class ConversationState : BotState
{
    /// <summary>Keeps it in <paramref name="storage"/>.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState)) { }

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
