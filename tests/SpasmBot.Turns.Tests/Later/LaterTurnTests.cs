using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class LaterTurnTests
{
    private static Task BringAsync(World world, string text, string? id = null) =>
        world.Channel.BringAsync(Say.To("c", text, id), world.Get<IBot>().OnTurnAsync);

    private static Task<DateTimeOffset?> LookAsync(World world) => world.Get<LaterTurnService>().RunDueAsync(default);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_bot_writes_at_the_moment_and_not_before(bool onFile)
    {
        using var file = new TemporaryFile();
        await using var world = await World.StartAsync(onFile ? file.Path : null);
        await BringAsync(world, "in 30");

        world.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(world.Time.GetUtcNow().AddSeconds(1), await LookAsync(world));
        Assert.Empty(world.Channel.Texts);

        world.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await LookAsync(world));
        Assert.Equal(["30 seconds"], world.Channel.Texts);

        await LookAsync(world);
        Assert.Single(world.Channel.Texts);
    }

    [Fact]
    public async Task A_restart_in_between_is_not_noticed()
    {
        using var file = new TemporaryFile();
        await using (var before = await World.StartAsync(file.Path))
            await BringAsync(before, "in 30");

        await using var after = await World.StartAsync(file.Path);
        after.Time.Advance(TimeSpan.FromMinutes(5));
        await LookAsync(after);
        Assert.Equal(["30 seconds"], after.Channel.Texts);
    }

    [Fact]
    public async Task Of_many_who_look_at_once_exactly_one_has_the_bot_write()
    {
        await using var world = await World.StartAsync();
        await BringAsync(world, "in 30");
        world.Time.Advance(TimeSpan.FromMinutes(1));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => LookAsync(world))));
        Assert.Equal(["30 seconds"], world.Channel.Texts);
    }

    [Theory]
    [InlineData("$ref")]
    [InlineData("$type")]
    [InlineData("$id")]
    public async Task A_channel_may_say_anything_of_its_conversation(string property)
    {
        await using var world = await World.StartAsync();
        var activity = Say.To("c", "in 30");
        activity.Conversation.Properties[property] = "anything";
        await world.Channel.BringAsync(activity, world.Get<IBot>().OnTurnAsync);
        world.Time.Advance(TimeSpan.FromMinutes(1));

        await LookAsync(world);
        Assert.Equal(["30 seconds"], world.Channel.Texts);
    }

    [Fact]
    public async Task What_a_failed_turn_set_does_not_take_place()
    {
        await using var world = await World.StartAsync();
        await BringAsync(world, "in 30 fail");
        world.Time.Advance(TimeSpan.FromMinutes(1));

        await LookAsync(world);
        Assert.DoesNotContain("30 seconds", world.Channel.Texts);
    }

    [Fact]
    public async Task Who_is_forgotten_is_not_written_to()
    {
        await using var world = await World.StartAsync();
        await BringAsync(world, "in 30");
        await BringAsync(world, "forget");

        Assert.Empty(await world.Store.KeysAsync("later/", "later0", 10, default));
    }

    [Fact]
    public async Task A_channel_that_only_answers_requests_is_not_written_to()
    {
        await using var world = await World.StartAsync();
        bool? body = null, post = null;
        await world.Channel.BringAsync(Say.ForBody("c", "hello"), (context, _) => Task.FromResult(body = LaterTurns.Possible(context)));
        await world.Channel.BringAsync(Say.To("c", "hello"), (context, _) => Task.FromResult(post = LaterTurns.Possible(context)));

        Assert.False(body);
        Assert.True(post);
    }
}
