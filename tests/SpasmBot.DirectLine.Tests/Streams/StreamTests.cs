using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Streams;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_begins_with_what_was_said_before_it_opened()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();
        var start = await client.StartAsync();
        await client.SayAsync("early");

        using var stream = await client.OpenStreamAsync(start.StreamUrl);
        var activities = await stream.ActivitiesAsync(3);

        Assert.Equal(["Welcome", "early", "You said: early"], activities.Select(activity => (string?)activity["text"]));
        Assert.Equal((string?)(await client.ReadAsync()).Body["watermark"], stream.Watermark);
    }

    [Fact]
    public async Task The_echo_comes_before_the_reply_every_time()
    {
        await using var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var (client, stream) = open;
        await stream.ActivitiesAsync(1);

        for (var number = 0; number < 200; number++)
        {
            var sending = client.SayAsync($"m{number}");
            var activities = await stream.ActivitiesAsync(2);
            Assert.Equal([$"m{number}", $"You said: m{number}"], activities.Select(activity => (string?)activity["text"]));
            await sending;
        }
    }

    [Fact]
    public async Task Past_what_may_be_open_a_stream_is_refused_and_there_is_room_again_when_one_ends()
    {
        await using var host = await BotHost.StartAsync();
        host.Get<DirectLineOptions>().MaxStreams = 1;
        using var first = await OpenAsync(host);
        var (_, stream) = first;
        using var other = new Client(host);
        await other.GenerateAsync();
        var refused = (await other.StartAsync()).StreamUrl;

        Assert.Contains("503", (await Assert.ThrowsAsync<WebSocketException>(() => other.OpenStreamAsync(refused))).Message, StringComparison.Ordinal);

        await stream.ActivitiesAsync(1);
        await stream.CloseAsync();
        Support.Stream? opened = null;
        for (var tries = 0; opened is null && tries < 100; tries++)
        {
            var address = (await other.GetAsync($"conversations/{other.ConversationId}")).StreamUrl;
            opened = await other.OpenStreamAsync(address).ContinueWith(opening => opening.IsCompletedSuccessfully ? opening.Result : null, TaskScheduler.Default);
        }

        Assert.NotNull(opened);
        opened.Dispose();
    }

    [Fact]
    public async Task The_echo_does_not_wait_for_the_bot()
    {
        await using var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var (client, stream) = open;
        await stream.ActivitiesAsync(1);
        var mayAnswer = new TaskCompletionSource();
        host.Bot.MayAnswer = mayAnswer.Task;

        var sending = client.SayAsync("hi");
        Assert.Equal("hi", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
        Assert.False(sending.IsCompleted);

        mayAnswer.SetResult();
        Assert.Equal("You said: hi", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
        Assert.Equal(200, (await sending).Status);
    }

    [Fact]
    public async Task Typing_goes_to_the_stream_and_leaves_the_watermark_alone()
    {
        await using var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var (client, stream) = open;
        await stream.ActivitiesAsync(1);

        await client.SayAsync("type");
        var activities = await stream.ActivitiesAsync(3);

        Assert.Equal(["message", "message", "typing"], activities.Select(activity => (string?)activity["type"]).Order());
        Assert.Equal((string?)(await client.ReadAsync()).Body["watermark"], stream.Watermark);
    }

    [Fact]
    public async Task Coming_back_with_the_watermark_misses_and_repeats_nothing()
    {
        await using var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var (client, stream) = open;
        await stream.ActivitiesAsync(1);
        await stream.CloseAsync();
        await client.SayAsync("meanwhile");

        var back = await client.GetAsync($"conversations/{client.ConversationId}?watermark={stream.Watermark}");
        using var next = await client.OpenStreamAsync(back.StreamUrl);
        var activities = await next.ActivitiesAsync(2);

        Assert.Equal(["meanwhile", "You said: meanwhile"], activities.Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task Coming_back_after_long_misses_nothing_however_much_it_is()
    {
        const int Said = 130;
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var client = await Client.StartedAsync(host);
        for (var i = 0; i < Said; i++)
            await client.SayAsync($"{i}", clientActivityId: $"id {i}");
        var expected = Enumerable.Range(0, Said).SelectMany(i => new[] { $"{i}", $"You said: {i}" }).ToArray();

        time.Advance(TimeSpan.FromHours(20));
        client.Token = BotHost.Secret;
        var after = (string?)(await client.ReadAsync()).Body["activities"]![0]!["channelData"]!["webchat:sequence-id"];
        using var stream = await client.OpenStreamAsync((await client.GetAsync($"conversations/{client.ConversationId}?watermark={after}")).StreamUrl);
        Assert.Equal(expected, (await stream.ActivitiesAsync(2 * Said)).Select(activity => (string?)activity["text"]));

        var read = new List<string?>();
        for (var watermark = after; (await client.ReadAsync($"?watermark={watermark}")).Body is var set && set["activities"]!.Any(); watermark = (string?)set["watermark"])
            read.AddRange(set["activities"]!.Select(activity => (string?)activity["text"]));
        Assert.Equal(expected, read);

        var turns = host.Bot.Turns;
        Assert.Equal(200, (await client.SayAsync("0", clientActivityId: "id 0")).Status);
        Assert.Equal(turns, host.Bot.Turns);
    }

    [Fact]
    public async Task Coming_back_without_a_watermark_gives_only_what_comes_later()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        await client.SayAsync("before");

        var back = await client.GetAsync($"conversations/{client.ConversationId}");
        await client.SayAsync("later");
        using var stream = await client.OpenStreamAsync(back.StreamUrl);

        Assert.Equal("later", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
    }

    [Fact]
    public async Task An_empty_watermark_gives_all()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var back = await client.GetAsync($"conversations/{client.ConversationId}?watermark=");
        using var stream = await client.OpenStreamAsync(back.StreamUrl);

        Assert.Equal("Welcome", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
    }

    [Fact]
    public async Task The_clients_keep_alive_is_ignored()
    {
        await using var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var (client, stream) = open;
        await stream.ActivitiesAsync(1);

        await stream.SayAsync("");
        await stream.SayAsync(new string('x', 100_000));
        await client.SayAsync("hi");

        Assert.Equal(2, (await stream.ActivitiesAsync(2)).Count);
    }

    [Fact]
    public async Task A_second_stream_closes_the_first_as_a_collision()
    {
        await using var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var (client, first) = open;
        await first.ActivitiesAsync(1);

        using var second = await client.OpenStreamAsync((await client.GetAsync($"conversations/{client.ConversationId}?watermark=")).StreamUrl);

        Assert.Null(await first.NextAsync());
        Assert.Equal("collision", first.CloseReason);
        await client.SayAsync("hi");
        Assert.Equal(3, (await second.ActivitiesAsync(3)).Count);
    }

    [Fact]
    public async Task An_address_opens_one_stream_once()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        var address = (await client.GetAsync($"conversations/{client.ConversationId}")).StreamUrl;
        using var stream = await client.OpenStreamAsync(address);

        await RefusedAsync(client, address);
    }

    [Fact]
    public async Task An_address_is_good_for_a_minute()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var client = await Client.StartedAsync(host);
        var address = (await client.GetAsync($"conversations/{client.ConversationId}")).StreamUrl;

        time.Advance(TimeSpan.FromSeconds(60));

        await RefusedAsync(client, address);
    }

    [Fact]
    public async Task A_token_is_no_ticket_and_a_ticket_is_for_one_conversation()
    {
        await using var host = await BotHost.StartAsync();
        using var mine = await Client.StartedAsync(host);
        using var other = await Client.StartedAsync(host);
        var address = (await mine.GetAsync($"conversations/{mine.ConversationId}")).StreamUrl;

        await RefusedAsync(mine, address.Split("?t=")[0] + "?t=" + mine.Token);
        await RefusedAsync(mine, address.Split("?t=")[0]);
        await RefusedAsync(mine, address.Replace(mine.ConversationId, other.ConversationId));
    }

    [Fact]
    public async Task A_page_of_another_site_opens_no_stream()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        var address = (await client.GetAsync($"conversations/{client.ConversationId}")).StreamUrl;
        client.Origin = "https://evil.example";

        await RefusedAsync(client, address);
    }

    [Fact]
    public async Task A_stream_opens_over_HTTP2_as_well()
    {
        await using var host = await BotHost.StartAsync(services: services => services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        }));
        using var client = await Client.StartedAsync(host);
        var address = new UriBuilder((await client.GetAsync($"conversations/{client.ConversationId}?watermark=")).StreamUrl) { Port = host.Addresses[1].Port };
        using var http = new HttpClient();
        var socket = new ClientWebSocket { Options = { HttpVersion = HttpVersion.Version20, HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact } };

        await socket.ConnectAsync(address.Uri, http, default);

        using var stream = new Support.Stream(socket);
        Assert.Equal("Welcome", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
    }

    [Fact]
    public async Task A_bot_that_stops_says_goodbye_to_its_streams()
    {
        var host = await BotHost.StartAsync();
        using var open = await OpenAsync(host);
        var stream = open.Stream;
        await stream.ActivitiesAsync(1);

        var stopping = host.DisposeAsync();

        Assert.Null(await stream.NextAsync());
        Assert.Equal("restart", stream.CloseReason);
        await stream.CloseAsync();
        await stopping;
    }

    private static async Task<Connected> OpenAsync(BotHost host)
    {
        var client = new Client(host);
        await client.GenerateAsync();
        return new Connected(client, await client.OpenStreamAsync((await client.StartAsync()).StreamUrl));
    }

    private static async Task RefusedAsync(Client client, string address) =>
        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync(address));

    private sealed record Connected(Client Client, Support.Stream Stream) : IDisposable
    {
        public void Dispose()
        {
            Stream.Dispose();
            Client.Dispose();
        }
    }
}
