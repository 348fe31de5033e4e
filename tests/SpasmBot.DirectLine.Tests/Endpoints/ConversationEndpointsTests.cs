using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Endpoints;

public sealed class ConversationEndpointsTests
{
    [Fact]
    public async Task A_start_is_201_and_the_bot_has_greeted_unasked()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();

        var start = await client.StartAsync();

        Assert.Equal(201, start.Status);
        Assert.StartsWith($"ws://127.0.0.1:{host.Address.Port}/v3/directline/conversations/{client.ConversationId}/stream?t=", start.StreamUrl);
        Assert.Equal(["Welcome"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_second_start_with_the_same_token_is_200_and_the_bot_greets_once()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var again = await client.StartAsync();

        Assert.Equal(200, again.Status);
        Assert.Equal(["Welcome"], await client.TextsAsync());
    }

    [Fact]
    public async Task Twenty_starts_at_once_make_one_greeting()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();

        var starts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.PostAsync("conversations", "{}")));

        Assert.Single(starts, start => start.Status == 201);
        Assert.Equal(19, starts.Count(start => start.Status == 200));
        Assert.Equal(["Welcome"], await client.TextsAsync());
    }

    [Fact]
    public async Task The_bot_is_told_who_joined_and_in_which_language()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();
        await client.StartAsync("""{"user":{},"locale":"es-MX"}""");

        var update = host.Bot.Received.Single();

        Assert.Equal("conversationUpdate", update.Type);
        Assert.Equal("es-MX", update.Locale);
        Assert.Equal("directline", update.ChannelId);
        Assert.Equal([update.Recipient.Id, update.From.Id], update.MembersAdded.Select(member => member.Id));
        Assert.StartsWith("dl_", update.From.Id);
    }

    [Fact]
    public async Task The_secret_starts_a_conversation_of_its_own_each_time()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Token = BotHost.Secret };

        var one = await client.StartAsync("""{"user":{"id":"ann"}}""");
        var two = await client.StartAsync("""{"user":{"id":"bob"}}""");

        Assert.Equal((201, 201), (one.Status, two.Status));
        Assert.NotEqual((string?)one.Body["conversationId"], (string?)two.Body["conversationId"]);
        Assert.Equal("bob", host.Bot.Received[^1].From.Id);
    }

    [Fact]
    public async Task A_client_that_comes_back_gets_a_token_and_a_stream()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var back = await client.GetAsync($"conversations/{client.ConversationId}?watermark=");

        Assert.Equal(200, back.Status);
        Assert.Equal(client.ConversationId, (string?)back.Body["conversationId"]);
        Assert.NotNull(back.Body["token"]);
        Assert.NotEmpty(back.StreamUrl);
    }

    [Fact]
    public async Task A_bot_that_fails_while_greeting_does_not_fail_the_start()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.FailsAtStart = true;
        using var client = new Client(host);
        await client.GenerateAsync();

        Assert.Equal(201, (await client.StartAsync()).Status);
        await client.SayAsync("hi");
        Assert.Contains("You said: hi", await client.TextsAsync());
    }

    [Theory]
    [InlineData("conversations/{0}")]
    [InlineData("conversations/{0}/activities")]
    public async Task A_token_opens_no_other_conversation(string path)
    {
        await using var host = await BotHost.StartAsync();
        using var mine = await Client.StartedAsync(host);
        using var other = await Client.StartedAsync(host);

        Assert.Equal(403, (await mine.GetAsync(string.Format(path, other.ConversationId))).Status);
        Assert.Equal(403, (await mine.PostAsync($"conversations/{other.ConversationId}/activities", """{"type":"message"}""")).Status);
    }

    [Fact]
    public async Task An_unknown_conversation_is_404_and_a_missing_token_401()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Token = BotHost.Secret };

        Assert.Equal(404, (await client.GetAsync("conversations/none")).Status);
        Assert.Equal(404, (await client.GetAsync("conversations/none/activities")).Status);
        Assert.Equal(404, (await client.PostAsync("conversations/none/activities", """{"type":"message","from":{"id":"u"}}""")).Status);

        client.Token = null;
        Assert.Equal(401, (await client.GetAsync("conversations/none")).Status);
        Assert.Equal(401, (await client.PostAsync("conversations", "{}")).Status);
    }

    [Fact]
    public async Task A_session_has_an_id()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);

        Assert.NotEmpty((string)(await client.GetAsync("session/getsessionid")).Body["sessionId"]!);
    }
}
