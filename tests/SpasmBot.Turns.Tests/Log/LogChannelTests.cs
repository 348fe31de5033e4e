using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class LogChannelTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Replies_are_in_the_log_when_the_turn_is_over_with_the_ids_that_the_bot_was_given(bool onFile)
    {
        using var file = new TemporaryFile();
        await using var world = await World.StartAsync(onFile ? file.Path : null, new LogChannel());
        var incoming = (await world.Store.AppendAsync("c", Say.To("c", "hello"), default)).Activity;
        var given = new List<ResourceResponse>();

        await world.Channel.BringAsync(incoming, async (context, token) =>
        {
            given.Add(await context.SendActivityAsync("a", cancellationToken: token));
            await context.SendActivityAsync(new Activity(ActivityTypes.Trace), token);
            given.Add(await context.SendActivityAsync("b", cancellationToken: token));
        });

        var log = await world.Store.ReadAsync("c", 0, 10, default);
        Assert.Equal([(1, "hello"), (2, "a"), (3, "b")], log.Select(entry => (entry.Number, entry.Activity.Text)));
        Assert.Equal(["c|2", "c|3"], given.Select(response => response.Id));
        Assert.Equal(["c|1", "c|2", "c|3"], log.Select(entry => entry.Activity.Id));
        Assert.Equal("c|1", log[1].Activity.ReplyToId);
        Assert.Empty(world.Channel.Arrived);
    }

    [Fact]
    public async Task Typing_goes_to_the_adapter_and_not_to_the_log()
    {
        await using var world = await World.StartAsync(channel: new LogChannel());

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), (context, token) => context.SendActivityAsync(new Activity(ActivityTypes.Typing), token));

        Assert.Equal(ActivityTypes.Typing, Assert.Single(world.Channel.Arrived).Type);
        Assert.Empty(await world.Store.ReadAsync("c", 0, 10, default));
    }

    [Fact]
    public async Task A_failed_turn_leaves_only_the_error_message_in_the_log()
    {
        await using var world = await World.StartAsync(channel: new LogChannel());

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (context, token) =>
        {
            await context.SendActivityAsync("half", cancellationToken: token);
            throw new InvalidOperationException();
        });

        Assert.Equal("sorry: InvalidOperationException", Assert.Single(await world.Store.ReadAsync("c", 0, 10, default)).Activity.Text);
    }

    [Fact]
    public async Task An_activity_that_comes_again_adds_nothing_to_the_log()
    {
        await using var world = await World.StartAsync(channel: new LogChannel());

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        Assert.Single(await world.Store.ReadAsync("c", 0, 10, default));
    }
}
