using Microsoft.Bot.Builder;

namespace SpasmBot.Turns.Tests;

public class OutboxTests
{
    private static readonly ConversationKey C = new("test", "c");

    public static TheoryData<string> SafeToRepeat => ["412", "429", "connect"];

    public static TheoryData<string> NeverRepeated => ["400", "404", "500", "502", "503", "408", "cut off"];

    [Theory]
    [MemberData(nameof(SafeToRepeat))]
    public async Task What_surely_did_not_arrive_is_posted_again(string failure)
    {
        await using var world = await World.StartAsync();
        world.Channel.FailNext(Failure(failure));

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), Answer("a", "b"));
        Assert.Empty(world.Channel.Texts);
        world.Time.Advance(TimeSpan.FromSeconds(2));
        await world.Get<OutboxPump>().PumpAsync(default);

        Assert.Equal(["a", "b"], world.Channel.Texts);
        Assert.Empty(await world.Store.WaitingAsync(C, default));
    }

    [Theory]
    [MemberData(nameof(NeverRepeated))]
    public async Task What_may_have_arrived_or_is_not_wanted_is_not_posted_again_and_holds_nothing_up(string failure)
    {
        await using var world = await World.StartAsync();
        world.Channel.FailNext(Failure(failure));

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), Answer("a", "b"));
        world.Time.Advance(TimeSpan.FromHours(1));
        await world.Get<OutboxPump>().PumpAsync(default);

        Assert.Equal(["b"], world.Channel.Texts);
        Assert.Empty(await world.Store.WaitingAsync(C, default));
    }

    [Fact]
    public async Task A_failed_delivery_does_not_fail_the_turn()
    {
        await using var world = await World.StartAsync();
        world.Channel.FailNext(Failure("500"));

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        Assert.Equal(1, await world.CountedAsync("c"));
    }

    [Fact]
    public async Task The_channel_is_left_alone_for_as_long_as_it_asks()
    {
        await using var world = await World.StartAsync();
        world.Channel.FailNext(Refusal.Status(429, "30"));
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), Answer("a"));

        Assert.Equal(world.Time.GetUtcNow().AddSeconds(30), await world.Store.NextDueAsync(default));
        world.Time.Advance(TimeSpan.FromSeconds(29));
        await world.Get<OutboxPump>().PumpAsync(default);
        Assert.Empty(world.Channel.Texts);

        world.Time.Advance(TimeSpan.FromSeconds(1));
        await world.Get<OutboxPump>().PumpAsync(default);
        Assert.Equal(["a"], world.Channel.Texts);
    }

    [Fact]
    public async Task Replies_of_a_later_turn_stay_behind_those_that_wait()
    {
        await using var world = await World.StartAsync();
        world.Channel.FailNext(Refusal.Status(429, "30"));

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), Answer("a", "b"));
        await world.Channel.BringAsync(Say.To("c", "hello", "2"), Answer("c"));
        await world.Channel.BringAsync(Say.To("other", "hello", "3"), Answer("elsewhere"));
        world.Time.Advance(TimeSpan.FromSeconds(30));
        await world.Get<OutboxPump>().PumpAsync(default);

        Assert.Equal(["elsewhere", "a", "b", "c"], world.Channel.Texts);
    }

    [Fact]
    public async Task What_waits_is_posted_after_a_restart()
    {
        using var file = new TemporaryFile();
        await using (var world = await World.StartAsync(file.Path))
        {
            world.Channel.FailNext(Refusal.NotReached());
            await world.Channel.BringAsync(Say.To("c", "hello", "1"), Answer("a", "b"));
        }

        await using var again = await World.StartAsync(file.Path);
        again.Time.Advance(TimeSpan.FromSeconds(2));
        await again.Get<OutboxPump>().PumpAsync(default);

        Assert.Equal(["a", "b"], again.Channel.Texts);
        Assert.All(again.Channel.Arrived, reply => Assert.Equal("1", reply.ReplyToId));
    }

    [Fact]
    public async Task What_cannot_be_posted_for_a_day_is_given_up_and_counted()
    {
        await using var world = await World.StartAsync();
        using var deadLetters = new DeadLetters();
        world.Channel.OnPost = _ => throw Refusal.NotReached();
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), Answer("a"));

        for (var hour = 0; hour < 25; hour++)
        {
            world.Time.Advance(TimeSpan.FromHours(1));
            await world.Get<OutboxPump>().PumpAsync(default);
            Assert.Equal(hour < 24, (await world.Store.WaitingAsync(C, default)).Count == 1);
            Assert.Equal(hour < 24 ? [] : ["NotDelivered"], deadLetters.Reasons);
        }
    }

    private static BotCallbackHandler Answer(params string[] texts) => async (context, token) =>
    {
        foreach (var text in texts)
            await context.SendActivityAsync(text, cancellationToken: token);
    };

    private static Exception Failure(string name) => name switch
    {
        "connect" => Refusal.NotReached(),
        "cut off" => Refusal.CutOff(),
        _ => Refusal.Status(int.Parse(name)),
    };
}
