using Microsoft.Extensions.Hosting;

namespace SpasmBot.Turns.Tests;

public class OutboxServiceTests
{
    [Fact]
    public async Task What_waits_is_posted_when_it_is_due_without_anybody_asking()
    {
        await using var world = await World.StartAsync(configure: options => options.Budget = options.DeliveryTimeout = TimeSpan.FromHours(1));
        var arrived = new TaskCompletionSource();
        var attempts = 0;
        world.Channel.OnPost = _ =>
        {
            if (++attempts == 1)
                throw Refusal.Status(429, "20");
            arrived.SetResult();
            return Task.CompletedTask;
        };
        var service = world.Get<IEnumerable<IHostedService>>().OfType<OutboxService>().Single();
        await service.StartAsync(default);

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);
        while (!arrived.Task.IsCompleted)
            await world.Time.PassNextAsync(atMost: TimeSpan.FromSeconds(30));

        await service.StopAsync(default);
        Assert.Equal(2, attempts);
        Assert.True(world.Time.GetUtcNow() >= world.Time.Start.AddSeconds(20));
    }

    [Fact]
    public async Task A_reply_that_hangs_is_left_after_its_time_and_the_queue_goes_on()
    {
        await using var world = await World.StartAsync();
        var isPosting = new TaskCompletionSource();
        world.Channel.OnPost = reply =>
        {
            if (reply.Text != "1: hello")
                return Task.CompletedTask;
            isPosting.SetResult();
            return new TaskCompletionSource().Task;
        };

        var first = world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);
        var second = world.Channel.BringAsync(Say.To("c", "next", "2"), world.CountAsync);
        await isPosting.Task;
        world.Time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(first, second);

        Assert.Equal(["2: next"], world.Channel.Texts);
    }
}
