namespace Microsoft.Bot.Schema;

/// <content>Where an activity was said, and where a reply goes.</content>
public partial class Activity
{
    // Direct Line and Web Chat never show the first conversationUpdate: a reply to it would refer to nothing.
    private string ReplyableId => IsActivityType(ActivityTypes.ConversationUpdate) && (IsFrom("directline") || IsFrom("webchat")) ? null : Id;

    /// <summary>Where this activity was said, to be kept for a later message.</summary>
    public ConversationReference GetConversationReference() => new ConversationReference
    {
        ActivityId = ReplyableId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>A reference to a message that was just sent, to update or delete it later.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to where the reference points.</summary>
    /// <param name="isIncoming">True when the bot is to be the recipient; false when it is the sender.</param>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (isIncoming)
            Id = reference.ActivityId ?? Id;
        else
            ReplyToId = reference.ActivityId ?? ReplyToId;

        return this;
    }

    /// <summary>Whether the service URL is of a streaming connection: there is one, and it is not HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private bool IsActivityType(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    private bool IsFrom(string channelId) => string.Equals(ChannelId, channelId, StringComparison.OrdinalIgnoreCase);
}
