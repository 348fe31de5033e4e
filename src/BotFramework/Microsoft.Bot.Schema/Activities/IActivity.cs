namespace Microsoft.Bot.Schema;

/// <summary>What all activities have.</summary>
public interface IActivity
{
    string Type { get; set; }

    string Id { get; set; }

    string ServiceUrl { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    DateTimeOffset? LocalTimestamp { get; set; }

    string ChannelId { get; set; }

    ChannelAccount From { get; set; }

    ConversationAccount Conversation { get; set; }

    ChannelAccount Recipient { get; set; }

    string ReplyToId { get; set; }

    IList<Entity> Entities { get; set; }

    dynamic ChannelData { get; set; }

    /// <summary>The channel data as a <typeparamref name="TypeT"/>; the default of that type when there is none.</summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>False when there is no channel data or it cannot be read as a <typeparamref name="TypeT"/>.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    IMessageActivity AsMessageActivity();

    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    IInstallationUpdateActivity AsInstallationUpdateActivity();

    IConversationUpdateActivity AsConversationUpdateActivity();

    ITypingActivity AsTypingActivity();

    IEndOfConversationActivity AsEndOfConversationActivity();

    IEventActivity AsEventActivity();

    IInvokeActivity AsInvokeActivity();

    IMessageUpdateActivity AsMessageUpdateActivity();

    IMessageDeleteActivity AsMessageDeleteActivity();

    IMessageReactionActivity AsMessageReactionActivity();

    ISuggestionActivity AsSuggestionActivity();

    /// <summary>Where this activity was said, to be kept for a later message.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity to where the reference points.</summary>
    /// <param name="isIncoming">True when the bot is to be the recipient; false when it is the sender.</param>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
