using Microsoft.Bot.Builder;

namespace SpasmBot.Turns.Tests;

public class TurnBudgetTests
{
    [Fact]
    public async Task A_turn_past_its_budget_is_given_up_the_person_is_told_and_the_queue_goes_on()
    {
        await using var world = await World.StartAsync();
        var isIn = new TaskCompletionSource();
        var never = new TaskCompletionSource();

        var slow = world.Channel.BringAsync(Say.To("c", "slow", "1"), async (context, token) =>
        {
            await world.CountAsync(context, token);
            isIn.SetResult();
            await never.Task;
        });
        var next = world.Channel.BringAsync(Say.To("c", "next", "2"), world.CountAsync);
        await isIn.Task;
        world.Time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(slow, next);

        Assert.Equal(["sorry: TurnTimeoutException", "1: next"], world.Channel.Texts);
    }

    [Fact]
    public async Task Up_to_its_budget_a_turn_may_run()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "slow", "1"), async (context, token) =>
        {
            world.Time.Advance(TimeSpan.FromSeconds(9.9));
            Assert.False(token.IsCancellationRequested);
            await world.CountAsync(context, token);
        });

        Assert.Equal(["1: slow"], world.Channel.Texts);
    }

    [Fact]
    public async Task What_an_abandoned_turn_still_says_and_saves_goes_nowhere()
    {
        await using var world = await World.StartAsync();
        var isIn = new TaskCompletionSource();
        var late = new TaskCompletionSource();
        var outcome = new TaskCompletionSource<Exception?>();

        var slow = world.Channel.BringAsync(Say.To("c", "slow", "1"), async (context, token) =>
        {
            isIn.SetResult();
            await late.Task;
            var send = await Record.ExceptionAsync(() => context.SendActivityAsync("late"));
            var save = await Record.ExceptionAsync(() => world.Get<IStorage>().WriteAsync(new Dictionary<string, object> { ["k"] = new object() }));
            outcome.SetResult(send != null && save != null ? null : new InvalidOperationException($"{send} {save}"));
        });
        await isIn.Task;
        world.Time.Advance(TimeSpan.FromSeconds(10));
        await slow;
        late.SetResult();

        Assert.Null(await outcome.Task);
        Assert.Equal(["sorry: TurnTimeoutException"], world.Channel.Texts);
        Assert.Empty(await world.Get<IStorage>().ReadAsync(["k"]));
    }

    [Fact]
    public async Task A_caller_that_hangs_up_does_not_cut_off_a_turn_that_has_begun()
    {
        await using var world = await World.StartAsync();
        using var hangUp = new CancellationTokenSource();
        var middleware = world.Get<TurnMiddleware>();
        using var context = new TurnContext(world.Channel, Say.To("c", "hello", "1"));

        await middleware.OnTurnAsync(context, async token =>
        {
            await hangUp.CancelAsync();
            await world.CountAsync(context, token);
        }, hangUp.Token);

        Assert.Equal(1, await world.CountedAsync("c"));
    }
}
