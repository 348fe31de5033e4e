using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class FailingTurnTests
{
    [Fact]
    public async Task A_bot_that_fails_leaves_no_state_and_no_words_of_its_own()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), FailLate(world));

        Assert.Equal(["sorry: InvalidOperationException"], world.Channel.Texts);
        Assert.Equal(0, await world.CountedAsync("c"));
    }

    [Fact]
    public async Task A_failed_activity_that_comes_again_gets_the_same_answer_and_is_not_run_again()
    {
        await using var world = await World.StartAsync();
        var first = await world.Channel.BringAsync(Say.ForBody("c", "hello", "1"), FailLate(world));

        var second = await world.Channel.BringAsync(Say.ForBody("c", "hello", "1"), world.CountAsync);

        Assert.Equal(ActivityJson.Write(first), ActivityJson.Write(second));
        Assert.Equal(0, await world.CountedAsync("c"));
    }

    [Fact]
    public async Task The_conversation_goes_on_after_a_failure()
    {
        await using var world = await World.StartAsync();
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), FailLate(world));

        await world.Channel.BringAsync(Say.To("c", "again", "2"), world.CountAsync);

        Assert.Equal("1: again", world.Channel.Texts.Last());
    }

    [Fact]
    public async Task The_error_handler_sees_the_state_as_it_was_before_and_may_change_it()
    {
        await using var world = await World.StartAsync();
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);
        var seen = -1;
        world.Channel.OnTurnError = async (context, _) =>
        {
            seen = await world.Count.GetAsync(context, () => 0);
            await world.State.DeleteAsync(context);
        };

        await world.Channel.BringAsync(Say.To("c", "again", "2"), FailLate(world));

        Assert.Equal(1, seen);
        Assert.Equal(0, await world.CountedAsync("c"));
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_reaches_the_caller_and_the_activity_may_come_again()
    {
        await using var world = await World.StartAsync();
        world.Channel.OnTurnError = null;

        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Channel.BringAsync(Say.To("c", "hello", "1"), FailLate(world)));
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        Assert.Equal(["1: hello"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_conflict_that_the_commit_finds_is_a_failed_turn()
    {
        await using var world = await World.StartAsync();
        var storage = world.Get<IStorage>();
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { ETag = "*" } });

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            var item = (Item)(await storage.ReadAsync(["k"], token))["k"];
            await storage.WriteAsync(new Dictionary<string, object> { ["k"] = item }, token);
            await world.CountAsync(context, token);
            await OutsideAsync(() => storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { ETag = "*", Name = "other" } }, token));
        });

        Assert.Equal(["sorry: ETagConflictException"], world.Channel.Texts);
        Assert.Equal("other", ((Item)(await storage.ReadAsync(["k"]))["k"]).Name);
        Assert.Equal(0, await world.CountedAsync("c"));
    }

    private static BotCallbackHandler FailLate(World world) => async (context, token) =>
    {
        await world.CountAsync(context, token);
        throw new InvalidOperationException();
    };

    private static Task OutsideAsync(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(work);
    }

    private sealed class Item : IStoreItem
    {
        public string? Name { get; set; }

        public string ETag { get; set; } = string.Empty;
    }
}
