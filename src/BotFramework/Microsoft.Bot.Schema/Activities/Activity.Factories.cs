namespace Microsoft.Bot.Schema;

/// <content>New activities, each as the kind that it is.</content>
public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message, attachments: [], entities: []);

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate, membersAdded: [], membersRemoved: []);

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <param name="valueType">The name of the value's type when null.</param>
    /// <param name="label">The name of the calling member when left out.</param>
    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, [CallerMemberName] string label = null) =>
        new Activity(ActivityTypes.Trace, name: name, label: label, valueType: valueType ?? value?.GetType().Name, value: value);

    /// <summary>A trace that answers this activity.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = (Activity)CreateTraceActivity(name, valueType, value, label);
        AddressReply(trace);
        trace.Conversation = Conversation;
        return trace;
    }

    /// <summary>A message that answers this activity: sender and recipient change places.</summary>
    /// <param name="locale">That of this activity when null.</param>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = (Activity)CreateMessageActivity();
        AddressReply(reply);
        reply.Conversation = new ConversationAccount(isGroup: Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        return reply;
    }

    private void AddressReply(Activity reply)
    {
        reply.Timestamp = DateTime.UtcNow;
        reply.From = new ChannelAccount(id: Recipient?.Id, name: Recipient?.Name);
        reply.Recipient = new ChannelAccount(id: From?.Id, name: From?.Name);
        reply.ReplyToId = ReplyableId;
        reply.ServiceUrl = ServiceUrl;
        reply.ChannelId = ChannelId;
    }
}
