using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class TestFlowTests
{
    [Fact]
    public async Task A_flow_that_goes_as_written_passes() =>
        await Echo()
            .SendConversationUpdate().AssertReply("welcome")
            .Test("one", "echo one")
            .Send("two").AssertReplyContains("two")
            .Send("three").AssertReplyOneOf(["echo two", "echo three"])
            .Send(new Activity(ActivityTypes.Message) { Text = "four" }).AssertReply(reply => Assert.Equal("echo four", ((Activity)reply).Text))
            .Send("five").AssertReply(reply => Assert.NotNull(reply.ReplyToId))
            .AssertNoReply(timeout: 1)
            .StartTestAsync();

    [Fact]
    public async Task A_flow_that_does_not_go_as_written_throws_and_says_why()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Test("one", "something else", "greeting").StartTestAsync());

        Assert.Equal("greeting:\nExpected:something else\nReceived:echo one", failure.Message);
    }

    [Fact]
    public async Task A_failure_shows_both_texts_with_their_blanks()
    {
        var flow = new TestFlow(new TestAdapter(), (turn, cancel) => turn.SendActivityAsync(" said ", cancellationToken: cancel)).Send("hi").AssertReply(" ");

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

        Assert.Equal(" :\nExpected: \nReceived: said ", failure.Message);
    }

    [Fact]
    public async Task A_reply_that_does_not_come_ends_the_waiting() =>
        await Assert.ThrowsAsync<TaskCanceledException>(() => Echo().Test("nothing", "anything", timeout: 1).StartTestAsync());

    [Fact]
    public async Task A_reply_where_none_should_come_is_a_failure() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertNoReply(timeout: 1).StartTestAsync());

    [Fact]
    public async Task A_reply_of_another_type_is_a_failure() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Echo().Send("one").AssertReply(new Activity(ActivityTypes.Typing)).StartTestAsync());

    [Fact]
    public async Task A_whole_conversation_can_be_played()
    {
        Activity[] conversation =
        [
            new(ActivityTypes.Message) { Text = "one", From = new ChannelAccount(role: "user") },
            new(ActivityTypes.Message) { Text = "echo one", From = new ChannelAccount(role: "bot") },
        ];

        await Echo().Test(conversation).StartTestAsync();
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Traces_are_queued_only_if_asked_for(bool asked, int queued)
    {
        var adapter = new TestAdapter(sendTraceActivity: asked);

        await adapter.SendTextToBotAsync("hello", (turn, cancel) => turn.TraceActivityAsync("trace", 7, cancellationToken: cancel), default);

        Assert.Equal(queued, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task Messages_are_addressed_as_in_one_conversation_with_ids_of_their_own()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk", user: "Ann"));
        var seen = new List<Activity>();
        Task Bot(ITurnContext turn, CancellationToken cancel)
        {
            seen.Add(turn.Activity);
            return Task.CompletedTask;
        }

        await adapter.SendTextToBotAsync("one", Bot, default);
        await adapter.SendTextToBotAsync("two", Bot, default);

        Assert.Equal(["ann", "ann"], seen.Select(activity => activity.From.Id));
        Assert.Equal(["talk", "talk"], seen.Select(activity => activity.Conversation.Id));
        Assert.Equal("en-us", seen[0].Locale);
        Assert.NotEqual(seen[0].Id, seen[1].Id);
        Assert.NotNull(seen[0].Timestamp);
    }

    private static TestFlow Echo() => new(new TestAdapter(), async (turn, cancel) =>
    {
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
            await turn.SendActivityAsync("welcome", cancellationToken: cancel);
        else if (turn.Activity.Text != "nothing")
            await turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancel);
    });
}
