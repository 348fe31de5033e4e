using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Endpoints;

public sealed class ActivityEndpointsTests
{
    [Fact]
    public async Task What_is_said_comes_back_as_an_echo_before_the_reply()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var post = await client.SayAsync("hi", "client-id");
        var activities = (await client.ReadAsync()).Body["activities"]!;

        Assert.Equal(200, post.Status);
        Assert.Equal(["Welcome", "hi", "You said: hi"], activities.Select(activity => (string?)activity["text"]));
        var echo = activities[1]!;
        Assert.Equal((string?)post.Body["id"], (string?)echo["id"]);
        Assert.Equal("client-id", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal((string?)echo["id"], (string?)activities[2]!["replyToId"]);
        Assert.Null(activities[0]!["replyToId"]);
    }

    [Fact]
    public async Task An_activity_goes_out_as_the_service_sends_it()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        await client.SayAsync("hi");

        var activities = (await client.ReadAsync()).Body["activities"]!;

        Assert.All(activities, activity =>
        {
            Assert.Equal("directline", (string?)activity["channelId"]);
            Assert.Equal(client.ConversationId, (string?)activity["conversation"]!["id"]);
            Assert.StartsWith(client.ConversationId + "|", (string?)activity["id"]);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", (string?)activity["timestamp"]);
        });
        Assert.Equal(["bot", "user", "bot"], activities.Select(activity => (string?)activity["from"]!["role"]));
        var sequence = activities.Select(activity => (long)activity["channelData"]!["webchat:sequence-id"]!).ToList();
        Assert.Equal(sequence.Distinct().Order(), sequence);
    }

    [Fact]
    public async Task Who_sends_where_and_how_is_never_the_clients_to_say()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        await client.SendAsync(JObject.Parse("""
            { "type": "message", "text": "hi", "id": "forged", "channelId": "msteams", "serviceUrl": "https://evil.example", "deliveryMode": "expectReplies",
              "callerId": "urn:botframework:azure", "from": { "id": "dl_somebody", "role": "bot", "aadObjectId": "x" }, "conversation": { "id": "other" },
              "recipient": { "id": "other" }, "timestamp": "2001-01-01T00:00:00Z" }
            """));

        var received = host.Bot.Received[^1];
        Assert.Equal(host.Bot.Received[0].From.Id, received.From.Id);
        Assert.Equal("user", received.From.Role);
        Assert.Null(received.From.AadObjectId);
        Assert.Equal(client.ConversationId, received.Conversation.Id);
        Assert.Equal("directline", received.ChannelId);
        Assert.Null(received.ServiceUrl);
        Assert.Null(received.CallerId);
        Assert.Null(received.DeliveryMode);
        Assert.Equal("spasmbot", received.Recipient.Id);
        Assert.NotEqual(2001, received.Timestamp!.Value.Year);
        Assert.StartsWith(client.ConversationId, received.Id);
    }

    [Fact]
    public async Task What_the_client_adds_comes_back_untouched()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        const string data = """{"a":"2020-01-02T03:04:05Z","b":[1,2.50,{"c":null}],"clientActivityID":"x"}""";

        await client.SendAsync(Client.Json("""
            {"type":"event","name":"n","value":"2020-01-02T03:04:05+02:00","localTimestamp":"2026-11-22T10:00:00.5+02:00","extra":{"x":1},"locale":"en-GB","channelData":"kept"}
            """));
        await client.SendAsync(new JObject { ["type"] = "message", ["text"] = "t", ["channelData"] = Client.Json(data) });

        var activities = (await client.ReadAsync()).Body["activities"]!;
        var echo = activities.Single(activity => (string?)activity["type"] == "event");
        Assert.Equal("2020-01-02T03:04:05+02:00", (string?)echo["value"]);
        Assert.Equal("2026-11-22T10:00:00.500+02:00", (string?)echo["localTimestamp"]);
        Assert.Equal(1, (int?)echo["extra"]!["x"]);
        Assert.Equal("kept", (string?)echo["channelData"]);
        var returned = (JObject)activities.Single(activity => (string?)activity["text"] == "t")["channelData"]!;
        returned.Remove("webchat:sequence-id");
        Assert.True(JToken.DeepEquals(Client.Json(data), returned), returned.ToString());
    }

    [Fact]
    public async Task Asking_with_the_watermark_gives_what_came_after_it()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        var first = await client.ReadAsync("?watermark=");
        await client.SayAsync("hi");

        var next = await client.ReadAsync($"?watermark={first.Body["watermark"]}");
        var last = await client.ReadAsync($"?watermark={next.Body["watermark"]}");

        Assert.Equal(2, next.Body["activities"]!.Count());
        Assert.Empty(last.Body["activities"]!);
        Assert.Equal((string?)next.Body["watermark"], (string?)last.Body["watermark"]);
        Assert.Equal(400, (await client.ReadAsync("?watermark=-1")).Status);
        Assert.Equal(400, (await client.ReadAsync("?watermark=abc")).Status);
    }

    [Fact]
    public async Task Typing_traces_and_conversation_updates_are_not_given_to_who_asks()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        await client.SayAsync("type");
        await client.SayAsync("trace");

        var types = (await client.ReadAsync()).Body["activities"]!.Select(activity => (string?)activity["type"]);

        Assert.All(types, type => Assert.Equal("message", type));
    }

    [Fact]
    public async Task A_message_sent_again_is_one_message_and_one_turn()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.SayAsync("hi", "the same")));

        Assert.Single(posts.Select(post => (string?)post.Body["id"]).Distinct());
        Assert.Equal(["Welcome", "hi", "You said: hi"], await client.TextsAsync());
    }

    [Fact]
    public async Task Fifty_messages_at_once_are_answered_one_by_one_in_the_order_of_their_echoes()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => client.SayAsync($"m{number}")));

        var texts = (await client.TextsAsync()).Skip(1).ToList();
        var echoes = texts.Where(text => text.StartsWith('m')).ToList();
        Assert.Equal(50, echoes.Count);
        Assert.Equal(echoes.Select(echo => $"You said: {echo}"), texts.Where(text => !text.StartsWith('m')));
    }

    [Fact]
    public async Task A_bot_that_fails_is_502_and_the_conversation_goes_on()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var failed = await client.SayAsync("fail");

        Assert.Equal((502, "BotError"), (failed.Status, failed.Error));
        Assert.Equal(200, (await client.SayAsync("hi")).Status);
        Assert.Contains("You said: hi", await client.TextsAsync());
    }

    [Fact]
    public async Task After_the_end_of_a_conversation_it_can_be_read_and_not_added_to()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        await client.SayAsync("bye");

        Assert.Equal((400, "ConversationEnded"), ((await client.SayAsync("hello?")) is var reply ? (reply.Status, reply.Error) : default));
        Assert.Equal("endOfConversation", (string?)(await client.ReadAsync()).Body["activities"]!.Last!["type"]);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("7", 400)]
    [InlineData("{} {}", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":""}""", 400)]
    [InlineData("""{"type":{"a":1}}""", 400)]
    [InlineData("""{"type":"message","text":["a"]}""", 400)]
    [InlineData("""{"type":"message","from":"me"}""", 400)]
    [InlineData("""{"type":"message","attachments":7}""", 400)]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""", 400)]
    [InlineData("""{"type":"message","expiration":99999999999999999999}""", 400)]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""", 400)]
    [InlineData("""{"type":"message","text":""}""", 200)]
    [InlineData("""{"type":"message"}""", 200)]
    [InlineData("""{"type":"message","text":"🎉"}""", 200)]
    [InlineData("""{"type":"nobody/knows/this"}""", 200)]
    [InlineData("""{"type":"message","channelData":[1],"entities":[{"type":"x","y":1}]}""", 200)]
    [InlineData("""{"$id":"1","type":"message","value":{"$ref":"1"},"channelData":{"$ref":"1"},"entities":[{"$ref":"1"},null]}""", 200)]
    public async Task Every_body_gets_an_answer_with_a_reason(string body, int status)
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var reply = await client.PostAsync($"conversations/{client.ConversationId}/activities", body);

        Assert.Equal(status, reply.Status);
        if (status != 200) Assert.NotEmpty((string)reply.Body["error"]!["message"]!);
    }

    [Fact]
    public async Task A_body_that_nests_without_end_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        var body = $$"""{"type":"message","value":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""";

        Assert.Equal(400, (await client.PostAsync($"conversations/{client.ConversationId}/activities", body)).Status);
    }

    [Theory]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json", 200)]
    [InlineData("application/vnd.microsoft.activity+json", 200)]
    public async Task Only_json_is_taken(string contentType, int status)
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        Assert.Equal(status, (await client.PostAsync($"conversations/{client.ConversationId}/activities", """{"type":"message"}""", contentType)).Status);
    }

    [Theory]
    [InlineData('x', 0, 200)]
    [InlineData('x', 1, 413)]
    [InlineData('ж', 0, 200)]
    [InlineData('ж', 1, 413)]
    public async Task A_body_may_have_256_Ki_characters_and_not_one_more(char filling, int more, int status)
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        const string around = """{"type":"message","text":""}""";
        var body = around.Insert(around.Length - 2, new string(filling, (256 * 1024) - around.Length + more));

        Assert.Equal(status, (await client.PostAsync($"conversations/{client.ConversationId}/activities", body)).Status);
    }

    [Fact]
    public async Task A_body_that_is_not_UTF8_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        var content = new ByteArrayContent([.. "{\"type\":\""u8, 0xFF, .. "\"}"u8]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        var reply = await client.AskAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/activities", content);

        Assert.Equal((int)HttpStatusCode.BadRequest, reply.Status);
    }
}
