using Microsoft.Extensions.Options;

namespace SpasmBot.Turns.Tests;

public class InProcessQueueTests
{
    private static readonly ConversationKey C = new("test", "c");

    [Fact]
    public async Task Who_comes_first_is_served_first()
    {
        var queue = new InProcessQueue(Options.Create(new TurnOptions()));
        var served = new List<int>();
        var first = await queue.EnterAsync(C, default);
        var waiting = Enumerable.Range(1, 30).Select(ServeAsync).ToArray();

        await first.DisposeAsync();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(1, 30), served);

        async Task ServeAsync(int number)
        {
            await using var place = await queue.EnterAsync(C, default);
            served.Add(number);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Who_stops_waiting_does_not_hold_up_those_behind()
    {
        var queue = new InProcessQueue(Options.Create(new TurnOptions()));
        using var impatient = new CancellationTokenSource();
        var first = await queue.EnterAsync(C, default);
        var second = queue.EnterAsync(C, impatient.Token);
        var third = queue.EnterAsync(C, default);

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        await first.DisposeAsync();

        await (await third).DisposeAsync();
    }

    [Fact]
    public async Task Leaving_twice_lets_only_one_in()
    {
        var queue = new InProcessQueue(Options.Create(new TurnOptions()));
        var first = await queue.EnterAsync(C, default);
        var second = queue.EnterAsync(C, default);
        var third = queue.EnterAsync(C, default);

        await first.DisposeAsync();
        await first.DisposeAsync();
        await second;

        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task More_than_the_limit_of_a_conversation_is_refused_and_others_are_not()
    {
        var queue = new InProcessQueue(Options.Create(new TurnOptions { MaxWaitingInConversation = 2 }));
        await queue.EnterAsync(C, default);
        var waiting = new[] { queue.EnterAsync(C, default), queue.EnterAsync(C, default) };

        var refused = await Assert.ThrowsAsync<TurnRefusedException>(() => queue.EnterAsync(C, default));

        Assert.True(refused.RetryAfter > TimeSpan.Zero);
        Assert.All(waiting, task => Assert.False(task.IsCompleted));
        await (await queue.EnterAsync(new ConversationKey("test", "other"), default)).DisposeAsync();
    }

    [Fact]
    public async Task More_than_the_limit_of_all_conversations_together_is_refused()
    {
        var queue = new InProcessQueue(Options.Create(new TurnOptions { MaxWaiting = 1 }));
        var other = new ConversationKey("test", "other");
        await queue.EnterAsync(C, default);
        await queue.EnterAsync(other, default);
        _ = queue.EnterAsync(C, default);

        await Assert.ThrowsAsync<TurnRefusedException>(() => queue.EnterAsync(other, default));
    }
}
