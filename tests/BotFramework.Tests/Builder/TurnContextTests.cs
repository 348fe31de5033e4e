using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class TurnContextTests
{
    private readonly TestAdapter _adapter = new(sendTraceActivity: true);

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_order_in_which_they_were_added_and_the_way_back_reversed()
    {
        var order = new List<string>();
        var turn = Turns.Of(adapter: _adapter);
        foreach (var name in new[] { "first", "second" })
        {
            turn.OnSendActivities(async (_, _, next) =>
            {
                order.Add($"{name} out");
                var responses = await next();
                order.Add($"{name} back");
                return responses;
            });
        }

        await turn.SendActivityAsync("hello");

        Assert.Equal(["first out", "second out", "second back", "first back"], order);
        Assert.Single(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_handler_that_does_not_pass_on_keeps_the_activity_from_being_sent()
    {
        var turn = Turns.Of(adapter: _adapter).OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        var response = await turn.SendActivityAsync("hello");

        Assert.Null(response.Id);
        Assert.False(turn.Responded);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task What_a_handler_adds_to_the_list_is_sent_as_well()
    {
        var turn = Turns.Of(adapter: _adapter).OnSendActivities((context, activities, next) =>
        {
            activities.Insert(0, MessageFactory.Text("before").ApplyConversationReference(context.Activity.GetConversationReference()));
            return next();
        });

        await turn.SendActivityAsync("hello");

        Assert.Equal(["before", "hello"], _adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public async Task What_is_sent_goes_to_where_the_incoming_activity_came_from()
    {
        var turn = Turns.Of(adapter: _adapter);

        var response = await turn.SendActivityAsync("hello", "spoken", InputHints.ExpectingInput);

        var sent = _adapter.ActiveQueue.Single();
        Assert.Equal("u1", sent.Recipient.Id);
        Assert.Equal("b1", sent.From.Id);
        Assert.Equal("c1", sent.Conversation.Id);
        Assert.Equal("a1", sent.ReplyToId);
        Assert.Equal("spoken", sent.Speak);
        Assert.Equal(InputHints.ExpectingInput, sent.InputHint);
        Assert.Equal(response.Id, sent.Id);
    }

    [Theory]
    [InlineData(ActivityTypes.Trace, false)]
    [InlineData(ActivityTypes.Message, true)]
    [InlineData(ActivityTypes.Typing, true)]
    public async Task All_but_a_trace_counts_as_a_response(string type, bool responded)
    {
        var turn = Turns.Of(adapter: _adapter);

        await turn.SendActivityAsync(new Activity(type));

        Assert.Equal(responded, turn.Responded);
    }

    [Fact]
    public async Task Replies_to_a_sender_that_expects_them_are_kept_and_not_sent()
    {
        var turn = Turns.Of(change: activity => activity.DeliveryMode = DeliveryModes.ExpectReplies, adapter: _adapter);

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.Equal(2, responses.Length);
        Assert.All(responses, response => Assert.Null(response.Id));
        Assert.True(turn.Responded);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_kept_invoke_response_is_found_in_the_state_of_the_turn()
    {
        var turn = Turns.Of(ActivityTypes.Invoke, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies);
        var answer = new Activity(ActivityTypesEx.InvokeResponse) { Value = "answer" };

        await turn.SendActivityAsync(answer);

        Assert.Same(answer, turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
    }

    [Fact]
    public async Task Update_handlers_run_in_order_around_the_adapter()
    {
        var order = new List<string>();
        var turn = Turns.Of(adapter: _adapter);
        turn.OnUpdateActivity(async (_, _, next) =>
        {
            order.Add("first");
            var response = await next();
            order.Add("back");
            return response;
        });
        turn.OnUpdateActivity((_, activity, next) =>
        {
            order.Add("second");
            activity.Text += "!";
            return next();
        });
        var sent = await turn.SendActivityAsync("hello");

        var response = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "changed" });

        Assert.Equal(["first", "second", "back"], order);
        Assert.Equal(sent.Id, response.Id);
        Assert.Equal("changed!", _adapter.ActiveQueue.Single().Text);
        Assert.Equal("c1", _adapter.ActiveQueue.Single().Conversation.Id);
    }

    [Fact]
    public async Task Delete_handlers_run_in_order_and_may_keep_the_activity()
    {
        var keep = true;
        var turn = Turns.Of(adapter: _adapter).OnDeleteActivity((_, _, next) => keep ? Task.CompletedTask : next());
        var sent = await turn.SendActivityAsync("hello");

        await turn.DeleteActivityAsync(sent.Id);
        Assert.Single(_adapter.ActiveQueue);

        keep = false;
        await turn.DeleteActivityAsync(sent.Id);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_turn_that_is_over_cannot_send_and_knows_nothing()
    {
        var turn = Turns.Of(adapter: _adapter);
        turn.Dispose();

        var send = await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("hello"));
        Assert.Equal("SendActivityAsync", send.ObjectName);
        Assert.Equal("Get", Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("any")).ObjectName);
    }

    [Fact]
    public async Task A_turn_made_from_another_keeps_its_state_its_handlers_and_its_buffer()
    {
        var heard = 0;
        var turn = Turns.Of(change: activity => activity.DeliveryMode = DeliveryModes.ExpectReplies);
        turn.TurnState.Set("key", "value");
        turn.OnSendActivities((_, _, next) =>
        {
            heard++;
            return next();
        });

        var other = new TurnContext(turn, Turns.Of(change: activity => activity.DeliveryMode = DeliveryModes.ExpectReplies).Activity);
        await other.SendActivityAsync("hello");

        Assert.Equal("value", other.TurnState.Get<string>("key"));
        Assert.Equal(1, heard);
        Assert.Single(turn.BufferedReplyActivities);
    }

    [Fact]
    public async Task Nothing_and_blank_text_are_refused()
    {
        var turn = Turns.Of();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" "));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null));
    }
}
