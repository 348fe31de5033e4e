using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using SpasmBot.DirectLine.Tests.Support;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine.Tests.Conversations;

/// <summary>What cannot be taken now is refused so that it can be sent again, and leaves nothing.</summary>
public sealed class RefusedTests
{
    [Fact]
    public async Task Where_too_much_waits_a_message_is_refused_before_it_is_in_the_log()
    {
        await using var host = await BotHost.StartAsync(services: services => services.Configure<TurnOptions>(options => options.MaxWaitingInConversation = 1));
        using var client = await Client.StartedAsync(host);
        var mayAnswer = new TaskCompletionSource();
        host.Bot.MayAnswer = mayAnswer.Task;
        var first = client.SayAsync("one");
        await LoggedAsync(host, client, 3);
        var second = client.SayAsync("two");
        await LoggedAsync(host, client, 4);

        var third = await client.SayAsync("three");

        Assert.Equal((503, "ServiceUnavailable"), (third.Status, third.Error));
        Assert.True(third.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        mayAnswer.SetResult();
        Assert.All(await Task.WhenAll(first, second), post => Assert.Equal(200, post.Status));
        Assert.DoesNotContain("three", await client.TextsAsync());
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    public async Task Where_the_store_does_not_answer_the_client_is_told_when_to_come_again(string method, string path)
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        await using var broken = await BotHost.StartAsync(services: services => services
            .AddSingleton<IConversationLog, LogThatFails>()
            .AddSingleton(host.Get<IStateStore>()));
        using var same = new Client(broken) { Token = client.Token, ConversationId = client.ConversationId };

        var reply = method == "GET" ? await same.GetAsync($"conversations/{client.ConversationId}{path}") : await same.SayAsync("hi");

        Assert.Equal((503, "ServiceUnavailable"), (reply.Status, reply.Error));
        Assert.True(reply.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    private static async Task LoggedAsync(BotHost host, Client client, long number) =>
        await host.Get<IConversationLog>().WaitAsync(client.ConversationId, number - 1, default).WaitAsync(TimeSpan.FromSeconds(10));

    private sealed class LogThatFails : IConversationLog
    {
        private static readonly TurnRefusedException Refusal = new("The store does not answer.", TimeSpan.FromSeconds(5));

        public Task<LoggedActivity> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken) => throw Refusal;

        public Task<LoggedActivity> AppendOnceAsync(string conversationId, string name, Activity activity, CancellationToken cancellationToken) => throw Refusal;

        public Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken) => throw Refusal;

        public Task<long> LastNumberAsync(string conversationId, CancellationToken cancellationToken) => throw Refusal;

        public Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken) => throw Refusal;
    }
}
