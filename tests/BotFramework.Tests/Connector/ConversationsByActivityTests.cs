using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotFramework.Tests.Connector;

public sealed class ConversationsByActivityTests : IAsyncLifetime
{
    private readonly Activity _activity = new(ActivityTypes.Message, id: "a1", text: "hi", replyToId: "a0", conversation: new ConversationAccount(id: "c"));
    private Channel _channel = null!;
    private ConnectorClient _client = null!;

    private IConversations Conversations => _client.Conversations;

    public async Task InitializeAsync()
    {
        _channel = await Channel.OpenAsync();
        _client = new ConnectorClient(_channel.Url, MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task An_activity_names_its_conversation_the_one_it_replies_to_and_the_one_it_replaces()
    {
        Assert.Equal("new-1", (await Conversations.SendToConversationAsync(_activity)).Id);
        Assert.Equal("new-1", (await Conversations.ReplyToActivityAsync(_activity)).Id);
        Assert.Equal("new-1", (await Conversations.UpdateActivityAsync(_activity)).Id);

        Assert.Equal(
            ["POST /v3/conversations/c/activities", "POST /v3/conversations/c/activities/a0", "PUT /v3/conversations/c/activities/a1"],
            _channel.Calls.Select(call => call.Call));
    }

    [Fact]
    public void The_same_calls_can_be_waited_for()
    {
        Conversations.SendToConversation(_activity);
        Conversations.ReplyToActivity(_activity);
        Conversations.UpdateActivity(_activity);

        Assert.Equal(["POST", "POST", "PUT"], _channel.Calls.Select(call => call.Call.Split(' ')[0]));
    }

    [Fact]
    public async Task A_reply_to_nothing_is_refused_before_it_is_sent()
    {
        _activity.ReplyToId = null;

        var refused = await Assert.ThrowsAsync<ValidationException>(() => Conversations.ReplyToActivityAsync(_activity));
        Assert.Equal((ValidationRules.CannotBeNull, "ReplyToId"), (refused.Rule, refused.Target));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task A_conversation_between_two_is_started_with_what_is_said_first()
    {
        var byAccount = await Conversations.CreateDirectConversationAsync(new ChannelAccount("b"), new ChannelAccount("u"), new Activity(text: "hi"));
        await Conversations.CreateDirectConversationAsync("b", "u", new Activity(text: "hi"));
        Conversations.CreateDirectConversation("b", "u", new Activity(text: "hi"));
        Conversations.CreateDirectConversation(new ChannelAccount("b"), new ChannelAccount("u"), new Activity(text: "hi"));

        Assert.Equal("new-1", byAccount.Id);
        Assert.All(_channel.Calls, call => Assert.Equal("POST /v3/conversations", call.Call));
        Assert.All(_channel.Calls, call => Assert.Equal("""{"bot":{"id":"b"},"members":[{"id":"u"}],"activity":{"text":"hi"}}""", call.Body));
    }
}
