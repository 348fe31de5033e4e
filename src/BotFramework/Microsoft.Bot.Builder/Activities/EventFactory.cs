namespace Microsoft.Bot.Builder;

/// <summary>Makes the events with which a conversation is handed to a person.</summary>
public static class EventFactory
{
    /// <summary>Asks for a person.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="handoffContext">What the hub of the persons wants to know.</param>
    /// <param name="transcript">What was said so far.</param>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var incoming = turnContext.Activity;
        var handoff = Handoff(HandoffEventNames.InitiateHandoff, handoffContext, incoming.Conversation);
        handoff.From = incoming.From;
        handoff.RelatesTo = incoming.GetConversationReference();
        handoff.ReplyToId = incoming.Id;
        handoff.ServiceUrl = incoming.ServiceUrl;
        handoff.ChannelId = incoming.ChannelId;

        if (transcript != null)
            handoff.Attachments.Add(new Attachment("application/json", content: transcript, name: "Transcript"));

        return handoff;
    }

    /// <summary>Tells how a hand-off went.</summary>
    /// <param name="conversation">The conversation that was handed over.</param>
    /// <param name="state"><c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    /// <param name="message">Why it failed.</param>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);

        return Handoff(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    // As JSON, so that whoever reads the event finds the same whether it came from here or over the wire.
    private static Activity Handoff(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value is null or string ? value : JToken.FromObject(value);
        handoff.Id = Guid.NewGuid().ToString();
        handoff.Timestamp = DateTimeOffset.UtcNow;
        handoff.Conversation = conversation;
        handoff.Attachments = [];
        handoff.Entities = [];
        return handoff;
    }
}
