using System.Net;
using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json.Linq;
using SpasmBot.Doors;

namespace SpasmBot.Tests.Doors;

public class DoorTests
{
    [Fact]
    public async Task Past_what_is_let_in_it_answers_503_at_once_and_lets_in_again_when_there_is_room()
    {
        var slow = new SlowBot();
        await using var bot = Host(slow, ("Overload:MessagesAtOnce", "4"));
        var inside = Enumerable.Range(0, 4).Select(i => SayAsync(bot, $"talk-{i}")).ToArray();
        await slow.BegunAsync(4);

        var watch = Stopwatch.StartNew();
        var refused = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => SayAsync(bot, $"more-{i}")));

        Assert.All(refused, answer => Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode));
        Assert.All(refused, answer => Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.Equal(4, slow.Begun);
        Assert.DoesNotContain("Door", await refused[0].Content.ReadAsStringAsync(), StringComparison.Ordinal);

        slow.Release();
        Assert.All(await Task.WhenAll(inside), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(bot, "later")).StatusCode);
    }

    [Fact]
    public async Task What_waits_behind_another_message_of_its_conversation_takes_a_place_as_well()
    {
        var slow = new SlowBot();
        await using var bot = Host(slow, ("Overload:MessagesAtOnce", "4"));
        var door = bot.Services.GetRequiredService<Door>();
        var inside = Enumerable.Range(0, 4).Select(_ => SayAsync(bot, "talk")).ToArray();
        await UntilAsync(() => door.Free == 0);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SayAsync(bot, "another talk")).StatusCode);

        slow.Release();
        Assert.All(await Task.WhenAll(inside), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(4, door.Free);
    }

    [Fact]
    public void A_large_body_takes_more_than_one_place()
    {
        using var door = new Door(new DoorSettings(10, TimeSpan.Zero));

        using var large = door.TryEnter(150_000);
        Assert.NotNull(large);
        Assert.Null(door.TryEnter(100));
        large.Dispose();
        using var largest = door.TryEnter(long.MaxValue);
        Assert.NotNull(largest);
    }

    [Fact]
    public async Task Told_to_stop_it_is_unready_takes_nothing_new_and_finishes_what_it_has()
    {
        var slow = new SlowBot();
        await using var bot = Host(slow);
        using var client = bot.CreateClient();
        var inside = SayAsync(bot, "talk");
        await slow.BegunAsync(1);

        var lifetime = bot.Services.GetRequiredService<IHostApplicationLifetime>();
        var stopped = new TaskCompletionSource();
        using var registration = lifetime.ApplicationStopped.Register(stopped.SetResult);
        lifetime.StopApplication();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/readyz")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz")).StatusCode);
        await UntilAsync(() => bot.Services.GetRequiredService<Door>().Free == 0);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await SayAsync(bot, "another talk")).StatusCode);
        Assert.False(stopped.Task.IsCompleted);

        slow.Release();
        Assert.Equal(HttpStatusCode.OK, (await inside).StatusCode);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var watch = Stopwatch.StartNew(); !holds(); await Task.Yield())
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    private static SpasmBotApplication Host(SlowBot bot, params (string Key, string Value)[] settings) => new()
    {
        Settings = settings.ToDictionary(setting => setting.Key, setting => setting.Value),
        Instead = services => services.AddSingleton<IBot>(bot),
    };

    private static async Task<HttpResponseMessage> SayAsync(SpasmBotApplication bot, string conversation) =>
        (await bot.PostAsync(new JObject
        {
            ["type"] = "message", ["id"] = Guid.NewGuid().ToString(), ["text"] = "hello", ["conversation"] = new JObject { ["id"] = conversation },
        })).Response;

    private sealed class SlowBot : IBot
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly SemaphoreSlim _begun = new(0);

        public int Begun { get; private set; }

        public async Task BegunAsync(int count)
        {
            for (var i = 0; i < count; i++)
                Assert.True(await _begun.WaitAsync(TimeSpan.FromSeconds(30)));
        }

        public void Release() => _released.TrySetResult();

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            lock (_begun)
                Begun++;
            _begun.Release();
            await _released.Task;
            await turnContext.SendActivityAsync("done", cancellationToken: CancellationToken.None);
        }
    }
}
