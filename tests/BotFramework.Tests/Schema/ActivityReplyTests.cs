using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Schema;

public class ActivityReplyTests
{
    private readonly Activity _incoming = new()
    {
        Type = ActivityTypes.Message,
        Id = "a-1",
        ServiceUrl = "https://channel.example/",
        ChannelId = "test",
        Locale = "en-GB",
        From = new ChannelAccount("user", "User", RoleTypes.User) { Properties = { ["extra"] = 1 } },
        Recipient = new ChannelAccount("bot", "Bot", RoleTypes.Bot),
        Conversation = new ConversationAccount(true, "personal", "c-1", "Talk", tenantId: "tenant"),
    };

    [Fact]
    public void A_reply_goes_back_where_the_message_came_from()
    {
        var reply = _incoming.CreateReply("hello");

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal("hello", reply.Text);
        Assert.Equal(("bot", "Bot"), (reply.From.Id, reply.From.Name));
        Assert.Equal(("user", "User"), (reply.Recipient.Id, reply.Recipient.Name));
        Assert.Equal("a-1", reply.ReplyToId);
        Assert.Equal(("c-1", "Talk", true), (reply.Conversation.Id, reply.Conversation.Name, reply.Conversation.IsGroup));
        Assert.Equal(("https://channel.example/", "test", "en-GB"), (reply.ServiceUrl, reply.ChannelId, reply.Locale));
        Assert.Null(reply.Id);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void A_reply_does_not_take_over_roles_tenants_and_extension_data()
    {
        var reply = _incoming.CreateReply();

        Assert.Null(reply.Recipient.Role);
        Assert.Empty(reply.Recipient.Properties);
        Assert.Null(reply.Conversation.TenantId);
        Assert.Equal(string.Empty, reply.Text);
    }

    [Fact]
    public void A_reply_in_another_language_says_so()
    {
        Assert.Equal("fr", _incoming.CreateReply("bonjour", "fr").Locale);
    }

    [Fact]
    public void A_reply_to_an_activity_without_sender_and_recipient_has_empty_accounts()
    {
        _incoming.From = null;
        _incoming.Recipient = null;

        var reply = _incoming.CreateReply("hello");

        Assert.Null(reply.From.Id);
        Assert.Null(reply.Recipient.Id);
    }

    [Theory]
    [InlineData("directline", ActivityTypes.ConversationUpdate, null)]
    [InlineData("webchat", ActivityTypes.ConversationUpdate, null)]
    [InlineData("DirectLine", "CONVERSATIONUPDATE", null)]
    [InlineData("msteams", ActivityTypes.ConversationUpdate, "a-1")]
    [InlineData("directline", ActivityTypes.Message, "a-1")]
    public void Nothing_replies_to_a_conversation_update_that_the_channel_never_shows(string channelId, string type, string? expected)
    {
        _incoming.ChannelId = channelId;
        _incoming.Type = type;

        Assert.Equal(expected, _incoming.CreateReply().ReplyToId);
        Assert.Equal(expected, _incoming.GetConversationReference().ActivityId);
        Assert.Equal(expected, ((Activity)_incoming.CreateTrace("t")).ReplyToId);
    }

    [Fact]
    public void A_trace_names_its_caller_and_the_type_of_its_value()
    {
        var trace = _incoming.CreateTrace("heard", new Version(1, 2));

        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal(nameof(A_trace_names_its_caller_and_the_type_of_its_value), trace.Label);
        Assert.Equal("Version", trace.ValueType);
        Assert.Same(_incoming.Conversation, trace.Conversation);
        Assert.Equal("mine", Activity.CreateTraceActivity("n", "mine", 1).ValueType);
    }

    [Fact]
    public void A_reference_remembers_where_and_brings_an_activity_there()
    {
        var reference = _incoming.GetConversationReference();

        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(reference);
        var incoming = new Activity(ActivityTypes.Event).ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("bot", "user", "a-1", null), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId, outgoing.Id));
        Assert.Equal(("user", "bot", null, "a-1"), (incoming.From.Id, incoming.Recipient.Id, incoming.ReplyToId, incoming.Id));
        Assert.Equal(("https://channel.example/", "test", "en-GB"), (outgoing.ServiceUrl, outgoing.ChannelId, outgoing.Locale));
        Assert.Same(_incoming.Conversation, outgoing.Conversation);
    }

    [Fact]
    public void A_reference_without_an_id_and_a_locale_leaves_those_of_the_activity()
    {
        var reference = new ConversationReference(user: _incoming.From, bot: _incoming.Recipient);
        var activity = new Activity { Id = "mine", ReplyToId = "theirs", Locale = "es" };

        Assert.Equal("theirs", activity.ApplyConversationReference(reference).ReplyToId);
        Assert.Equal("mine", activity.ApplyConversationReference(reference, isIncoming: true).Id);
        Assert.Equal("es", activity.Locale);
    }

    [Fact]
    public void The_reference_to_a_sent_message_has_that_messages_id()
    {
        var reference = _incoming.GetReplyConversationReference(new ResourceResponse("sent-1"));

        Assert.Equal("sent-1", reference.ActivityId);
        Assert.Same(_incoming.From, reference.User);
    }

    [Fact]
    public void A_continuation_starts_a_turn_in_the_referenced_conversation()
    {
        var reference = _incoming.GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (activity.Type, activity.Name));
        Assert.Equal(("user", "bot", "c-1"), (activity.From.Id, activity.Recipient.Id, activity.Conversation.Id));
        Assert.Same(reference, activity.RelatesTo);
        Assert.True(Guid.TryParse(activity.Id, out _));
    }
}
