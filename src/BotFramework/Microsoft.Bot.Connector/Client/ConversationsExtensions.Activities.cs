namespace Microsoft.Bot.Connector;

/// <content>Calls that find their way by the activity itself, and the start of a conversation between two.</content>
public static partial class ConversationsExtensions
{
    /// <summary>Sends an activity to the end of the conversation that it names.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <inheritdoc cref="SendToConversationAsync(IConversations, Activity, CancellationToken)"/>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) =>
        Wait(() => operations.SendToConversationAsync(activity));

    /// <summary>Sends an activity as a reply to the one that it names.</summary>
    /// <exception cref="ValidationException">It names none.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        activity.ReplyToId != null
            ? operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken)
            : throw new ValidationException(ValidationRules.CannotBeNull, "ReplyToId");

    /// <summary>Sends an activity as a reply to the one that it names.</summary>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) =>
        Wait(() => operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity));

    /// <summary>Replaces the activity that has the same id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    /// <inheritdoc cref="UpdateActivityAsync(IConversations, Activity, CancellationToken)"/>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) =>
        Wait(() => operations.UpdateActivityAsync(activity));

    /// <summary>Starts a conversation of a bot with one user.</summary>
    /// <param name="activity">What is said first; nothing when null.</param>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <inheritdoc cref="CreateDirectConversationAsync(IConversations, ChannelAccount, ChannelAccount, Activity, CancellationToken)"/>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, string botAddress, string userAddress, Activity activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    /// <inheritdoc cref="CreateDirectConversationAsync(IConversations, ChannelAccount, ChannelAccount, Activity, CancellationToken)"/>
    public static ConversationResourceResponse CreateDirectConversation(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null) =>
        Wait(() => operations.CreateDirectConversationAsync(bot, user, activity));

    /// <inheritdoc cref="CreateDirectConversationAsync(IConversations, ChannelAccount, ChannelAccount, Activity, CancellationToken)"/>
    public static ConversationResourceResponse CreateDirectConversation(this IConversations operations, string botAddress, string userAddress, Activity activity = null) =>
        Wait(() => operations.CreateDirectConversationAsync(botAddress, userAddress, activity));

    // On a thread of the pool, lest a caller's synchronization context waits for itself.
    private static T Wait<T>(Func<Task<T>> call) => Task.Run(call).GetAwaiter().GetResult();
}
