using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector;

public sealed class ConnectorClientTests : IAsyncLifetime
{
    private Channel _channel = null!;
    private ConnectorClient _client = null!;

    public async Task InitializeAsync()
    {
        _channel = await Channel.OpenAsync();
        _client = new ConnectorClient(new Uri(_channel.Url, "teams"), MicrosoftAppCredentials.Empty);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _channel.DisposeAsync();
    }

    public static TheoryData<string, string, string?> Operations => new()
    {
        { nameof(ConversationsExtensions.CreateConversationAsync), "POST /teams/v3/conversations", """{"isGroup":true}""" },
        { nameof(ConversationsExtensions.SendToConversationAsync), "POST /teams/v3/conversations/a%3B1%20b/activities", """{"type":"message","text":"hi"}""" },
        { nameof(ConversationsExtensions.ReplyToActivityAsync), "POST /teams/v3/conversations/a%3B1%20b/activities/x%7C1", """{"type":"message","text":"hi"}""" },
        { nameof(ConversationsExtensions.UpdateActivityAsync), "PUT /teams/v3/conversations/a%3B1%20b/activities/x%7C1", """{"type":"message","text":"hi"}""" },
        { nameof(ConversationsExtensions.DeleteActivityAsync), "DELETE /teams/v3/conversations/a%3B1%20b/activities/x%7C1", null },
        { nameof(ConversationsExtensions.SendConversationHistoryAsync), "POST /teams/v3/conversations/a%3B1%20b/activities/history", """{"activities":[]}""" },
        { nameof(ConversationsExtensions.UploadAttachmentAsync), "POST /teams/v3/conversations/a%3B1%20b/attachments", """{"name":"f.txt","originalBase64":"AQI="}""" },
        { nameof(ConversationsExtensions.DeleteConversationMemberAsync), "DELETE /teams/v3/conversations/a%3B1%20b/members/u%2F1", null },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_operation_has_its_method_its_path_and_its_body(string operation, string call, string? body)
    {
        var conversations = _client.Conversations;
        var activity = new Activity(ActivityTypes.Message, text: "hi");
        const string conversationId = "a;1 b";
        const string activityId = "x|1";
        await (operation switch
        {
            nameof(ConversationsExtensions.CreateConversationAsync) => conversations.CreateConversationAsync(new ConversationParameters(isGroup: true)),
            nameof(ConversationsExtensions.SendToConversationAsync) => conversations.SendToConversationAsync(conversationId, activity),
            nameof(ConversationsExtensions.ReplyToActivityAsync) => conversations.ReplyToActivityAsync(conversationId, activityId, activity),
            nameof(ConversationsExtensions.UpdateActivityAsync) => conversations.UpdateActivityAsync(conversationId, activityId, activity),
            nameof(ConversationsExtensions.DeleteActivityAsync) => conversations.DeleteActivityAsync(conversationId, activityId),
            nameof(ConversationsExtensions.SendConversationHistoryAsync) => conversations.SendConversationHistoryAsync(conversationId, new Transcript([])),
            nameof(ConversationsExtensions.UploadAttachmentAsync) => conversations.UploadAttachmentAsync(conversationId, new AttachmentData(name: "f.txt", originalBase64: [1, 2])),
            _ => conversations.DeleteConversationMemberAsync(conversationId, "u/1"),
        });

        var (made, sent, headers) = Assert.Single(_channel.Calls);
        Assert.Equal(call, made);
        Assert.Equal(body ?? "", sent);
        if (body != null)
            Assert.Equal("application/json; charset=utf-8", headers.ContentType);
    }

    [Fact]
    public async Task What_the_channel_answers_is_given_back()
    {
        Assert.Equal("new-1", (await _client.Conversations.SendToConversationAsync("c", new Activity())).Id);

        _channel.Answers(200, """[{"id":"u1","name":"U","userPrincipalName":"u@x.example"}]""");
        var member = Assert.Single(await _client.Conversations.GetConversationMembersAsync("c"));
        Assert.Equal("u@x.example", member.Properties["userPrincipalName"]);
        Assert.Single(await _client.Conversations.GetActivityMembersAsync("c", "a"));

        _channel.Answers(200, """{"id":"u1"}""");
        Assert.Equal("u1", (await ((Conversations)_client.Conversations).GetConversationMemberAsync("u1", "c")).Id);

        Assert.Equal(["GET /teams/v3/conversations/c/members", "GET /teams/v3/conversations/c/activities/a/members", "GET /teams/v3/conversations/c/members/u1"], _channel.Calls.Skip(1).Select(call => call.Call));
    }

    [Fact]
    public async Task Pages_are_asked_for_by_size_and_by_where_the_last_one_ended()
    {
        _channel.Answers(200, """{"continuationToken":"b&c","members":[{"id":"u1"}]}""");

        var first = await _client.Conversations.GetConversationPagedMembersAsync("c", 5);
        await _client.Conversations.GetConversationPagedMembersAsync("c", continuationToken: first.ContinuationToken);
        await _client.Conversations.GetConversationsAsync("d e");

        Assert.Equal(
            ["GET /teams/v3/conversations/c/pagedmembers?pageSize=5", "GET /teams/v3/conversations/c/pagedmembers?continuationToken=b%26c", "GET /teams/v3/conversations?continuationToken=d%20e"],
            _channel.Calls.Select(call => call.Call));
    }

    [Fact]
    public async Task Attachments_are_described_fetched_and_addressed()
    {
        _channel.Answers(200, """{"name":"f.png","type":"image/png","views":[{"viewId":"original","size":7}]}""");
        Assert.Equal(7, (await _client.Attachments.GetAttachmentInfoAsync("a/1")).Views[0].Size);

        _channel.Answers(200, "bytes", "image/png");
        using var stream = await _client.Attachments.GetAttachmentAsync("a/1", "original");
        Assert.Equal("bytes", await new StreamReader(stream, Encoding.UTF8).ReadToEndAsync());

        Assert.Equal(["GET /teams/v3/attachments/a%2F1", "GET /teams/v3/attachments/a%2F1/views/original"], _channel.Calls.Select(call => call.Call));
        Assert.Equal(new Uri(_channel.Url, "teams/v3/attachments/a%2F1/views/original"), new Uri(new Attachments(_client).GetAttachmentUri("a/1")));
    }

    [Fact]
    public async Task A_refusal_tells_what_was_asked_what_was_answered_and_the_channels_error()
    {
        _channel.Answers(403, """{"error":{"code":"BotNotInConversationRoster","message":"not here"}}""");

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message, text: "hi")));

        Assert.Equal("Operation returned an invalid status code 'Forbidden'", refusal.Message);
        Assert.Equal(("BotNotInConversationRoster", "not here"), (refusal.Body.Error.Code, refusal.Body.Error.Message));
        Assert.Equal(HttpStatusCode.Forbidden, refusal.Response.StatusCode);
        Assert.Equal((HttpMethod.Post, """{"type":"message","text":"hi"}"""), (refusal.Request.Method, refusal.Request.Content));
        Assert.IsAssignableFrom<RestException>(refusal);
    }

    [Theory]
    [InlineData(500, "<html>oops</html>")]
    [InlineData(502, "")]
    [InlineData(429, "[]")]
    public async Task A_refusal_that_is_not_the_channels_own_has_no_error_and_is_not_tried_again(int status, string body)
    {
        _channel.Answers(status, body, "text/html");

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Null(refusal.Body);
        Assert.Equal(body, refusal.Response.Content);
        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await Channel.OpenAsync();
        _channel.Answer = context =>
        {
            context.Response.Headers.Location = elsewhere.Url.ToString();
            context.Response.StatusCode = 307;
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Empty(elsewhere.Calls);
    }

    [Fact]
    public async Task An_answer_that_is_not_json_is_an_error_of_its_own()
    {
        _channel.Answers(200, "welcome");

        var error = await Assert.ThrowsAsync<SerializationException>(() => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Equal("welcome", error.Content);
    }

    [Theory]
    [InlineData("a;1 b", "a;1 b")]
    [InlineData("señal", null)]
    public async Task A_reply_names_its_conversation_in_a_header_that_can_carry_it(string conversationId, string? header)
    {
        await _client.Conversations.ReplyToActivityAsync(conversationId, "x", new Activity());
        await _client.Conversations.SendToConversationAsync(conversationId, new Activity());

        Assert.Equal([header, null], _channel.Calls.Select(call => (string?)call.Headers["x-ms-conversation-id"]));
    }

    [Fact]
    public async Task A_duration_is_written_as_ISO_8601_has_it()
    {
        await _client.Conversations.SendToConversationAsync("c", new Activity { Value = new { Wait = TimeSpan.FromSeconds(90), Also = (TimeSpan?)TimeSpan.FromDays(1), Not = (TimeSpan?)null } });

        Assert.Equal("""{"value":{"Wait":"PT1M30S","Also":"P1D"}}""", _channel.Calls.Single().Body);
        Assert.Equal(TimeSpan.FromSeconds(90), JsonConvert.DeserializeObject<TimeSpan?>("\"PT1M30S\"", _client.DeserializationSettings));
    }

    [Fact]
    public async Task An_argument_that_is_needed_is_missed_before_anything_is_sent()
    {
        var missing = await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.ReplyToActivityAsync("c", null!, new Activity()));

        Assert.Equal(("activityId", "cannot be null", "'activityId' cannot be null."), (missing.Target, missing.Rule, missing.Message));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync("c", null!));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task What_an_activity_carries_beyond_its_properties_is_sent_too()
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelData = new { answer = 42 }, Properties = JObject.FromObject(new { extra = "x" }) };

        await _client.Conversations.SendToConversationAsync("c", activity);

        Assert.Equal("""{"type":"message","channelData":{"answer":42},"extra":"x"}""", _channel.Calls[0].Body);
    }

    [Fact]
    public async Task A_client_introduces_itself_and_sends_the_headers_it_is_given()
    {
        await _client.Conversations.GetConversationsWithHttpMessagesAsync(customHeaders: new() { ["X-Test"] = ["1", "2"] });

        var headers = _channel.Calls[0].Headers;
        Assert.StartsWith("Microsoft-BotFramework/3.1 BotBuilder/", headers.UserAgent.ToString());
        Assert.Contains(ConnectorClient.GetASPNetVersion().Replace(",", "").Replace("=", "").Replace(" ", ""), headers.UserAgent.ToString());
        Assert.Equal("*/*", headers.Accept.ToString());
        Assert.Equal("1,2", headers["X-Test"].ToString().Replace(" ", ""));
        Assert.False(headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_shared_http_client_outlives_its_users_and_one_that_was_handed_over_does_not()
    {
        using var shared = new HttpClient();
        new ConnectorClient(_channel.Url, MicrosoftAppCredentials.Empty, shared, disposeHttpClient: false).Dispose();
        Assert.Equal(HttpStatusCode.OK, (await shared.GetAsync(_channel.Url)).StatusCode);

        new ConnectorClient(_channel.Url, MicrosoftAppCredentials.Empty, shared, disposeHttpClient: true).Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => shared.GetAsync(_channel.Url));
    }

    [Fact]
    public async Task A_client_made_of_credentials_alone_takes_its_address_later()
    {
        using var client = new ConnectorClient(_client.Credentials);
        Assert.Equal(new Uri("https://api.botframework.com"), client.BaseUri);

        client.BaseUri = new Uri(_channel.Url, "teams");
        await client.Conversations.SendToConversationAsync("c1", new Activity("message", text: "hello"));

        Assert.Equal("POST /teams/v3/conversations/c1/activities", _channel.Calls[^1].Call);
        Assert.Throws<ArgumentNullException>(() => new ConnectorClient((ServiceClientCredentials)null!));
    }

    [Fact]
    public void A_client_needs_an_address_and_takes_an_http_client_or_handlers_but_not_both()
    {
        Assert.Throws<ArgumentNullException>(() => new ConnectorClient(null!, MicrosoftAppCredentials.Empty));
        Assert.Throws<ArgumentException>(() => new ConnectorClient(_channel.Url, MicrosoftAppCredentials.Empty, new HttpClientHandler(), customHttpClient: new HttpClient()));
    }
}
