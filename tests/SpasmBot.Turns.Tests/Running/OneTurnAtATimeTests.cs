using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class OneTurnAtATimeTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fifty_messages_to_one_conversation_at_once_are_answered_one_by_one_in_order_and_all_counted(bool onFile)
    {
        using var file = new TemporaryFile();
        await using var world = await World.StartAsync(onFile ? file.Path : null);
        var running = 0;

        await Task.WhenAll(Enumerable.Range(1, 50).Select(i => world.Channel.BringAsync(Say.To("c", $"m{i}", $"id{i}"), async (context, token) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            await Task.Yield();
            await world.CountAsync(context, token);
            Interlocked.Decrement(ref running);
        })));

        Assert.Equal(50, await world.CountedAsync("c"));
        Assert.Equal(Enumerable.Range(1, 50).Select(i => $"{i}: m{i}"), world.Channel.Texts);
    }

    [Fact]
    public async Task Two_conversations_do_not_wait_for_each_other()
    {
        await using var world = await World.StartAsync();
        var firstIsIn = new TaskCompletionSource();
        var secondIsDone = new TaskCompletionSource();

        var first = world.Channel.BringAsync(Say.To("a", "hello", "1"), async (context, _) =>
        {
            firstIsIn.SetResult();
            await secondIsDone.Task;
        });
        await firstIsIn.Task;
        await world.Channel.BringAsync(Say.To("b", "hello", "1"), world.CountAsync);
        secondIsDone.SetResult();
        await first;

        Assert.Equal(["1: hello"], world.Channel.Texts);
    }

    [Fact]
    public async Task What_the_bot_says_of_its_own_accord_waits_for_the_turn_that_is_running()
    {
        await using var world = await World.StartAsync();
        var turnIsIn = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();

        var turn = world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, _) =>
        {
            turnIsIn.SetResult();
            await goOn.Task;
            await context.SendActivityAsync("answer");
        });
        await turnIsIn.Task;
        var reminder = world.Channel.ContinueConversationAsync(
            "bot", Say.To("c", "x").GetConversationReference(), (context, token) => context.SendActivityAsync("reminder", cancellationToken: token), default);
        Assert.False(reminder.IsCompleted);

        goOn.SetResult();
        await Task.WhenAll(turn, reminder);
        Assert.Equal(["answer", "reminder"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_turn_that_continues_its_own_conversation_does_not_wait_for_itself()
    {
        await using var world = await World.StartAsync();
        var activity = Say.To("c", "hello", "1");

        await world.Channel.BringAsync(activity, async (context, _) =>
        {
            await context.SendActivityAsync("outer");
            await world.Channel.ContinueConversationAsync(
                "bot", activity.GetConversationReference(), (inner, token) => inner.SendActivityAsync("inner", cancellationToken: token), default);
        });

        Assert.Equal(["inner", "outer"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_turn_that_speaks_in_another_turn_s_conversation_leaves_the_words_where_they_belong()
    {
        await using var world = await World.StartAsync();

        var body = await world.Channel.BringAsync(Say.ForBody("a", "hello", "1"), async (outer, _) =>
        {
            await world.Channel.ContinueConversationAsync("bot", Say.To("b", "x").GetConversationReference(), async (inner, token) =>
            {
                await outer.SendActivityAsync("for a", cancellationToken: token);
                await inner.SendActivityAsync("for b", cancellationToken: token);
            }, default);
        });

        Assert.Equal("for a", Assert.Single(body).Text);
        Assert.Equal(["for b"], world.Channel.Texts);
    }
}
