using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Samples.Echo;

public class EchoBotTests
{
    [Fact]
    public async Task The_bot_greets_and_says_again_what_it_hears()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("echo"))
            .Use(new TranscriptLoggerMiddleware(new TraceTranscriptLogger(traceActivity: false)));

        await new TestFlow(adapter, new EchoBot())
            .SendConversationUpdate()
            .AssertReply("Welcome, User1.")
            .Test("hello", "You said: hello")
            .Send("again")
            .AssertReplyContains("again")
            .Send("once more")
            .AssertReply(reply =>
            {
                var message = reply.AsMessageActivity();
                Assert.Equal("You said: once more", message.Speak);
                Assert.Equal(InputHints.AcceptingInput, message.InputHint);
            })
            .Send(new Activity(ActivityTypes.Typing))
            .AssertNoReply(timeout: 50)
            .Test("last", reply => Assert.NotNull(reply.ReplyToId))
            .StartTestAsync();
    }

    [Fact]
    public async Task Middleware_sees_what_comes_and_changes_what_goes()
    {
        var heard = new List<string>();
        var adapter = new TestAdapter()
            .Use(new MiddlewareOf(async (turnContext, next, cancellationToken) =>
            {
                heard.Add(turnContext.Activity.Text);
                await next(cancellationToken).ConfigureAwait(false);
                heard.Add("done");
            }))
            .Use(new ShoutingMiddleware());

        await new TestFlow(adapter, async (turnContext, cancellationToken) =>
        {
            await turnContext.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], cancellationToken);
        })
        .Send("hi")
        .AssertReply("ONE")
        .AssertReplyOneOf(["TWO", "THREE"])
        .StartTestAsync();

        Assert.Equal(["hi", "done"], heard);
    }

    [Fact]
    public async Task A_bot_can_be_called_directly_with_a_turn_context()
    {
        var adapter = new TestAdapter();
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "direct",
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c"),
        };

        using var turnContext = new TurnContext(adapter, activity);
        await ((IBot)new EchoBot()).OnTurnAsync(turnContext);

        Assert.True(turnContext.Responded);
        Assert.Equal("You said: direct", ((Activity)adapter.GetNextReply()).Text);
        Assert.Null(adapter.GetNextReply());
    }

    private sealed class ShoutingMiddleware : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.OnSendActivities(async (sendContext, activities, nextSend) =>
            {
                foreach (var activity in activities.Where(a => a.Type == ActivityTypes.Message))
                    activity.Text = activity.Text.ToUpperInvariant();
                return await nextSend().ConfigureAwait(false);
            });

            await next(cancellationToken).ConfigureAwait(false);
        }
    }
}
