using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class TranscriptLoggerMiddlewareTests
{
    private readonly MemoryTranscriptStore _store = new();
    private readonly TestAdapter _adapter = new();

    public TranscriptLoggerMiddlewareTests() => _adapter.Use(new TranscriptLoggerMiddleware(_store));

    [Fact]
    public async Task Both_sides_are_kept_in_the_order_in_which_they_spoke()
    {
        await new TestFlow(_adapter, (turn, cancel) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancel))
            .Test("one", "echo one").Test("two", "echo two")
            .StartTestAsync();

        var said = await TranscriptAsync();
        Assert.Equal(["one", "echo one", "two", "echo two"], said.Select(activity => activity.AsMessageActivity().Text));
        Assert.Equal(RoleTypes.User, said[0].From.Role);
        Assert.All(said, activity => Assert.NotNull(activity.Id));
        Assert.All(said, activity => Assert.NotNull(activity.Timestamp));
    }

    [Fact]
    public async Task Updates_and_deletions_are_told_as_such_after_what_was_said_first()
    {
        ResourceResponse? sent = null;
        var logger = new ListLogger();
        await new TestFlow(new TestAdapter().Use(new TranscriptLoggerMiddleware(logger)), async (turn, cancel) =>
            {
                if (turn.Activity.Text == "say")
                    sent = await turn.SendActivityAsync("first", cancellationToken: cancel);
                else if (turn.Activity.Text == "change")
                    await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent!.Id, Text = "second" }, cancel);
                else
                    await turn.DeleteActivityAsync(sent!.Id, cancel);
            })
            .Send("say").Send("change").Send("delete")
            .StartTestAsync();

        var said = logger.Activities;
        Assert.Equal(
            ["message", "message", "message", ActivityTypes.MessageUpdate, "message", ActivityTypes.MessageDelete],
            said.Select(activity => activity.Type));
        Assert.Equal("first", ((Activity)said[1]).Text);
        Assert.Equal("second", ((Activity)said[3]).Text);
        Assert.Equal(sent!.Id, said[5].Id);
    }

    [Fact]
    public async Task What_is_changed_after_it_was_sent_stays_as_it_was_said()
    {
        await new TestFlow(_adapter, async (turn, cancel) =>
            {
                var message = MessageFactory.Text("as said");
                await turn.SendActivityAsync(message, cancel);
                message.Text = "as changed";
            })
            .Send("hello")
            .StartTestAsync();

        Assert.Equal("as said", ((Activity)(await TranscriptAsync())[1]).Text);
    }

    [Fact]
    public async Task The_start_of_a_turn_that_nobody_asked_for_is_not_kept()
    {
        await _adapter.ContinueConversationAsync(
            "bot", _adapter.Conversation, (turn, cancel) => turn.SendActivityAsync("hello", cancellationToken: cancel), default);

        Assert.Equal("hello", ((Activity)(await TranscriptAsync()).Single()).Text);
    }

    [Fact]
    public async Task A_broken_logger_does_not_break_the_turn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new BrokenLogger()));

        await new TestFlow(adapter, (turn, cancel) => turn.SendActivityAsync("hello", cancellationToken: cancel))
            .Test("hi", "hello")
            .StartTestAsync();
    }

    private async Task<IActivity[]> TranscriptAsync() =>
        (await _store.GetTranscriptActivitiesAsync("test", "Conversation1")).Items;

    private sealed class ListLogger : ITranscriptLogger
    {
        public List<IActivity> Activities { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            Activities.Add(activity);
            return Task.CompletedTask;
        }
    }

    private sealed class BrokenLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new InvalidOperationException("broken");
    }
}
