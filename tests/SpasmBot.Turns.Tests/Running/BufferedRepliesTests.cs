using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class BufferedRepliesTests
{
    [Fact]
    public async Task A_reply_leaves_only_when_its_turn_is_committed()
    {
        await using var world = await World.StartAsync();
        var committed = new List<bool>();
        world.Channel.OnPost = async _ => committed.Add(await world.Store.FindAsync(new ConversationKey("test", "c"), "1", default) != null);

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            await world.CountAsync(context, token);
            await context.SendActivityAsync("more", cancellationToken: token);
        });

        Assert.Equal([true, true], committed);
        Assert.Equal(["1: hello", "more"], world.Channel.Texts);
    }

    [Fact]
    public async Task Typing_is_shown_at_once_and_never_fails_the_turn()
    {
        await using var world = await World.StartAsync();
        var shown = 0;
        world.Channel.OnPost = activity => activity.Type != ActivityTypes.Typing ? Task.CompletedTask
            : Interlocked.Increment(ref shown) > 1 ? throw new HttpRequestException("gone")
            : Task.CompletedTask;

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            await context.SendActivitiesAsync([new Activity(ActivityTypes.Typing), MessageFactory.Text("a")], token);
            Assert.Equal(1, shown);
            await context.SendActivityAsync(new Activity(ActivityTypes.Typing), token);
        });

        Assert.Equal(["a"], world.Channel.Texts);
    }

    [Fact]
    public async Task The_turn_counts_as_answered_as_soon_as_the_bot_has_answered()
    {
        await using var world = await World.StartAsync();

        var body = await world.Channel.BringAsync(Say.ForBody("c", "hello", "1"), async (context, token) =>
        {
            await context.SendActivityAsync(new Activity(ActivityTypes.Trace), token);
            Assert.False(context.Responded);
            await context.SendActivityAsync("a", cancellationToken: token);
            Assert.True(context.Responded);
        });

        Assert.Equal([ActivityTypes.Trace, ActivityTypes.Message], body.Select(activity => activity.Type));
    }

    [Fact]
    public async Task A_reply_is_what_it_was_when_it_was_sent()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            var message = MessageFactory.Text("first");
            var first = await context.SendActivityAsync(message, token);
            message.Text = "second";
            var second = await context.SendActivityAsync(message, token);
            Assert.NotEqual(first.Id, second.Id);
        });

        Assert.Equal(["first", "second"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_reply_of_the_turn_can_be_replaced_and_taken_back_before_it_leaves()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            var first = await context.SendActivityAsync("first", cancellationToken: token);
            var second = await context.SendActivityAsync("second", cancellationToken: token);
            await context.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "better" }, token);
            await context.DeleteActivityAsync(second.Id, token);
            await context.SendActivityAsync("third", cancellationToken: token);
        });

        Assert.Equal(["better", "third"], world.Channel.Texts);
    }

    [Fact]
    public async Task What_was_sent_in_an_earlier_turn_is_changed_after_this_turn_s_replies()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            await context.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "new words" }, token);
            await context.DeleteActivityAsync("older", token);
            await context.SendActivityAsync("answer", cancellationToken: token);
        });

        Assert.Equal([ActivityTypes.Message, "updated", "deleted"], world.Channel.Arrived.Select(activity => activity.Type));
    }

    [Fact]
    public async Task A_failed_turn_changes_nothing_that_was_sent_earlier()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            await context.DeleteActivityAsync("old", token);
            throw new InvalidOperationException();
        });

        Assert.DoesNotContain(world.Channel.Arrived, activity => activity.Type == "deleted");
    }
}
