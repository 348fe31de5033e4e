using Microsoft.Bot.Builder;

namespace SpasmBot.Turns.Tests;

/// <summary>The process ends between the commit and the end of the delivery: the dropped world stands for it, a new one on the same file for the restart.</summary>
public class CutOffDeliveryTests
{
    [Fact]
    public async Task The_activity_sent_again_gets_the_stored_replies_and_no_second_turn()
    {
        using var file = new TemporaryFile();
        await DieWhilePostingAsync(file, firstToHang: "1: hello");

        await using var again = await World.StartAsync(file.Path);
        await again.Channel.BringAsync(Say.To("c", "hello", "1"), TwoReplies(again));

        Assert.Equal(["1: hello", "more"], again.Channel.Texts);
        Assert.Equal(1, await again.CountedAsync("c"));
    }

    [Fact]
    public async Task A_body_can_be_had_as_well()
    {
        using var file = new TemporaryFile();
        await DieWhilePostingAsync(file, firstToHang: "1: hello");

        await using var again = await World.StartAsync(file.Path);
        var body = await again.Channel.BringAsync(Say.ForBody("c", "hello", "1"), TwoReplies(again));

        Assert.Equal(["1: hello", "more"], body.Select(reply => reply.Text));
    }

    [Fact]
    public async Task Unasked_what_may_have_arrived_is_left_out_and_what_surely_did_not_is_posted_when_nobody_asks_for_a_while()
    {
        using var file = new TemporaryFile();
        await DieWhilePostingAsync(file, firstToHang: "1: hello");

        await using var again = await World.StartAsync(file.Path);
        await again.Get<OutboxPump>().PumpAsync(default);
        Assert.Empty(again.Channel.Texts);
        again.Time.Advance(TimeSpan.FromSeconds(60));
        await again.Get<OutboxPump>().PumpAsync(default);

        Assert.Equal(["more"], again.Channel.Texts);
    }

    [Fact]
    public async Task What_had_arrived_is_not_posted_again()
    {
        using var file = new TemporaryFile();
        await DieWhilePostingAsync(file, firstToHang: "more");

        await using var again = await World.StartAsync(file.Path);
        await again.Channel.BringAsync(Say.To("c", "hello", "1"), TwoReplies(again));

        Assert.Equal(["more"], again.Channel.Texts);
    }

    [Fact]
    public async Task When_the_person_goes_on_instead_the_rest_comes_before_the_new_answer()
    {
        using var file = new TemporaryFile();
        await DieWhilePostingAsync(file, firstToHang: "1: hello");

        await using var again = await World.StartAsync(file.Path);
        await again.Channel.BringAsync(Say.To("c", "next", "2"), again.CountAsync);

        Assert.Equal(["more", "2: next"], again.Channel.Texts);
        Assert.Equal(["1", "2"], again.Channel.Arrived.Select(reply => reply.ReplyToId));
    }

    private static async Task DieWhilePostingAsync(TemporaryFile file, string firstToHang)
    {
        var world = await World.StartAsync(file.Path);
        var isPosting = new TaskCompletionSource();
        world.Channel.OnPost = reply =>
        {
            if (reply.Text != firstToHang)
                return Task.CompletedTask;
            isPosting.TrySetResult();
            return new TaskCompletionSource().Task;
        };
        _ = world.Channel.BringAsync(Say.To("c", "hello", "1"), TwoReplies(world));
        await isPosting.Task;
    }

    private static BotCallbackHandler TwoReplies(World world) => async (context, token) =>
    {
        await world.CountAsync(context, token);
        await context.SendActivityAsync("more", cancellationToken: token);
    };
}
