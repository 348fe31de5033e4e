namespace SpasmBot.Turns.Tests;

public class RefusedTurnTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_does_not_answer_refuses_the_turn_and_lets_no_word_out(bool alreadyWhenReading)
    {
        await using var world = await World.StartAsync(log: new BrokenLog(alreadyWhenReading));
        Rethrow(world);

        var refused = await Assert.ThrowsAsync<TurnRefusedException>(() => world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync));

        Assert.True(refused.RetryAfter > TimeSpan.Zero);
        Assert.IsType<IOException>(refused.InnerException);
        Assert.Empty(world.Channel.Arrived);
        Assert.Equal(0, await world.CountedAsync("c"));
    }

    [Fact]
    public async Task What_comes_when_too_much_is_waiting_is_refused()
    {
        await using var world = await World.StartAsync(configure: options => options.MaxWaitingInConversation = 1);
        Rethrow(world);
        var isIn = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var first = world.Channel.BringAsync(Say.To("c", "1", "1"), async (_, _) =>
        {
            isIn.SetResult();
            await goOn.Task;
        });
        await isIn.Task;
        var second = world.Channel.BringAsync(Say.To("c", "2", "2"), world.CountAsync);

        Assert.False(world.Get<IConversationQueue>().HasRoom(new ConversationKey("test", "c")));
        Assert.True(world.Get<IConversationQueue>().HasRoom(new ConversationKey("test", "d")));
        await Assert.ThrowsAsync<TurnRefusedException>(() => world.Channel.BringAsync(Say.To("c", "3", "3"), world.CountAsync));
        goOn.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal(["1: 2"], world.Channel.Texts);
    }

    // What every adapter's error handler has to do.
    private static void Rethrow(World world)
    {
        var handler = world.Channel.OnTurnError;
        world.Channel.OnTurnError = (context, exception) => exception is TurnRefusedException ? Task.FromException(exception) : handler(context, exception);
    }

    private sealed class BrokenLog(bool alreadyWhenReading) : ITurnLog
    {
        public Task<CommittedTurn?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken) =>
            alreadyWhenReading ? Task.FromException<CommittedTurn?>(new IOException()) : Task.FromResult<CommittedTurn?>(null);

        public Task<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken) =>
            Task.FromException<TurnCommitResult>(new IOException("disk full"));
    }
}
