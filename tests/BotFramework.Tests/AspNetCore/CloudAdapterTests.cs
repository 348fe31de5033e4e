using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.AspNetCore;

public class CloudAdapterTests
{
    [Fact]
    public async Task A_reply_is_posted_to_the_service_url_of_the_message_as_a_reply_to_it()
    {
        await using var server = await BotServer.StartAsync();
        ResourceResponse? sent = null;
        server.OnTurn = async (turn, cancel) => sent = await turn.SendActivityAsync("hello", cancellationToken: cancel);

        var response = await server.PostAsync(server.Message("hi"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        var (method, path, body) = server.Received.Single();
        Assert.Equal(("POST", "/channel/v3/conversations/c 1/activities/a1"), (method, path));
        Assert.Equal("hello", (string)body!["text"]!);
        Assert.Equal("u1", (string)body["recipient"]!["id"]!);
        Assert.Equal("given", sent!.Id);
    }

    [Fact]
    public async Task A_message_that_replies_to_nothing_is_sent_to_the_conversation()
    {
        await using var server = await BotServer.StartAsync();
        server.OnTurn = (turn, cancel) => turn.SendActivityAsync("hello", cancellationToken: cancel);
        var message = server.Message("hi");
        message.Id = null;

        await server.PostAsync(message);

        Assert.Equal("/channel/v3/conversations/c 1/activities", server.Received.Single().Path);
    }

    [Fact]
    public async Task A_sender_that_expects_replies_gets_them_in_the_answer_and_nothing_is_posted()
    {
        await using var server = await BotServer.StartAsync();
        server.OnTurn = (turn, cancel) => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], cancel);
        var message = server.Message("hi");
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var response = await server.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["one", "two"], answer["activities"]!.Select(activity => (string)activity["text"]!));
        Assert.Equal("a1", (string)answer["activities"]![0]!["replyToId"]!);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_the_status_and_the_body_of_its_response()
    {
        await using var server = await BotServer.StartAsync();
        server.OnTurn = (turn, cancel) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202, Body = new { done = true } } }, cancel);

        var response = await server.PostAsync(Invoke(server));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("{\"done\":true}", await response.Content.ReadAsStringAsync());
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.NotImplemented, (await server.PostAsync(Invoke(server))).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_a_post_is_heard(string method)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.SendAsync(new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(0, server.Turns);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{\"text\":\"no type\",\"serviceUrl\":\"http://127.0.0.1\"}")]
    [InlineData("{\"type\":\"\",\"serviceUrl\":\"http://127.0.0.1\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"no service url\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"file:///etc/passwd\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1\",\"attachments\":7}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"http://127.0.0.1\",\"timestamp\":\"yesterday\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var server = await BotServer.StartAsync();

        var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, server.Turns);
    }

    [Fact]
    public async Task Json_that_is_nested_without_end_is_a_bad_request()
    {
        await using var server = await BotServer.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);

        var response = await server.PostAsync($"{{\"type\":\"message\",\"serviceUrl\":\"{server.ServiceUrl}\",\"channelData\":{deep}}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_longer_than_the_host_allows_is_refused_as_too_large()
    {
        await using var server = await BotServer.StartAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await server.PostAsync(server.Message(new string('x', 200_000)))).StatusCode);
        Assert.Equal(0, server.Turns);
    }

    [Fact]
    public async Task A_long_body_in_chunks_arrives_whole()
    {
        await using var server = await BotServer.StartAsync();
        var heard = string.Empty;
        server.OnTurn = (turn, _) => Task.FromResult(heard = turn.Activity.Text);
        var text = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{i % 10}é"));
        var body = Newtonsoft.Json.JsonConvert.SerializeObject(server.Message(text));

        var content = new StreamContent(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(body)));
        content.Headers.ContentType = new("application/json");
        var request = new HttpRequestMessage { Content = content };
        request.Headers.TransferEncodingChunked = true;
        await server.SendAsync(HttpMethod.Post, request.Content);

        Assert.Equal(text, heard);
    }

    [Fact]
    public async Task A_bot_with_an_app_id_refuses_whoever_does_not_show_a_token()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["MicrosoftAppId"] = "app", ["MicrosoftAppPassword"] = "secret" })
            .Build();
        await using var server = await BotServer.StartAsync(new CloudAdapter(settings));

        var response = await server.PostAsync(server.Message("hi"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(0, server.Turns);
    }

    [Fact]
    public async Task Why_a_call_is_refused_is_logged()
    {
        var log = new ErrorLog();
        await using var server = await BotServer.StartAsync(new CloudAdapter(new SigningIn(refusal: new UnauthorizedAccessException("no such bot")), log));

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(server.Message("hi"))).StatusCode);
        Assert.Contains("no such bot", log.Errors.Single());
    }

    [Fact]
    public async Task Where_another_authentication_is_brought_an_activity_needs_no_service_url()
    {
        await using var server = await BotServer.StartAsync(new CloudAdapter(new SigningIn(new Nowhere())));

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync("{\"type\":\"message\"}")).StatusCode);
        Assert.Equal(1, server.Turns);
    }

    [Fact]
    public async Task Updates_and_deletions_reach_the_channel()
    {
        await using var server = await BotServer.StartAsync();
        server.OnTurn = async (turn, cancel) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "new" }, cancel);
            await turn.DeleteActivityAsync("old", cancel);
        };

        await server.PostAsync(server.Message("hi"));

        Assert.Equal(["PUT", "DELETE"], server.Received.Select(request => request.Method));
        Assert.All(server.Received, request => Assert.Equal("/channel/v3/conversations/c 1/activities/old", request.Path));
    }

    [Theory]
    [InlineData("test", 0)]
    [InlineData(Channels.Emulator, 1)]
    public async Task Only_the_emulator_is_sent_traces(string channel, int traces)
    {
        await using var server = await BotServer.StartAsync();
        server.OnTurn = (turn, cancel) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), cancel);
        var message = server.Message("hi");
        message.ChannelId = channel;

        await server.PostAsync(message);

        Assert.Equal(traces, server.Received.Count);
    }

    [Fact]
    public async Task A_conversation_can_be_continued_later()
    {
        await using var server = await BotServer.StartAsync();
        ConversationReference? reference = null;
        server.OnTurn = (turn, _) => Task.FromResult(reference = turn.Activity.GetConversationReference());
        await server.PostAsync(server.Message("hi"));

        await server.Adapter.ContinueConversationAsync(
            string.Empty,
            reference,
            async (turn, cancel) =>
            {
                Assert.Equal(ActivityEventNames.ContinueConversation, turn.Activity.Name);
                await turn.SendActivityAsync("still there?", cancellationToken: cancel);
            },
            default);

        Assert.Equal("still there?", (string)server.Received.Single().Body!["text"]!);
    }

    [Fact]
    public async Task A_conversation_can_be_started()
    {
        await using var server = await BotServer.StartAsync();
        var heard = string.Empty;

        await server.Adapter.CreateConversationAsync(
            string.Empty,
            "test",
            server.ServiceUrl,
            null,
            new ConversationParameters { Bot = new ChannelAccount("b1"), TenantId = "t1" },
            (turn, _) => Task.FromResult(heard = $"{turn.Activity.Name} {turn.Activity.Conversation.Id} {turn.Activity.Conversation.TenantId} {turn.Activity.Recipient.Id}"),
            default);

        Assert.Equal(("POST", "/channel/v3/conversations"), (server.Received.Single().Method, server.Received.Single().Path));
        Assert.Equal($"{ActivityEventNames.CreateConversation} given t1 b1", heard);
    }

    [Fact]
    public async Task The_error_handler_is_told_of_an_exception_and_the_sender_hears_what_it_says()
    {
        await using var server = await BotServer.StartAsync();
        server.Adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync($"sorry: {exception.Message}");
        server.OnTurn = (_, _) => throw new InvalidOperationException("broken");
        var message = server.Message("hi");
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = JObject.Parse(await (await server.PostAsync(message)).Content.ReadAsStringAsync());

        Assert.Equal("sorry: broken", (string)answer["activities"]![0]!["text"]!);
    }

    [Fact]
    public async Task Middleware_and_bot_find_caller_client_and_callback_in_the_state_of_the_turn()
    {
        await using var server = await BotServer.StartAsync();
        var found = new List<bool>();
        server.OnTurn = (turn, _) =>
        {
            found.Add(turn.TurnState.Get<IConnectorClient>() != null);
            found.Add(turn.TurnState.Get<BotCallbackHandler>() != null);
            found.Add(turn.TurnState.Get<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey) != null);
            return Task.CompletedTask;
        };

        await server.PostAsync(server.Message("hi"));

        Assert.Equal([true, true, true], found);
    }

    [Fact]
    public async Task What_signs_users_in_is_there_for_the_turn_when_the_authentication_brings_it()
    {
        var authentication = new SigningIn();
        await using var server = await BotServer.StartAsync(new CloudAdapter(authentication));
        UserTokenClient? seen = null;
        server.OnTurn = (turn, _) => Task.FromResult(seen = turn.TurnState.Get<UserTokenClient>());

        await server.PostAsync(server.Message("hi"));

        Assert.Same(authentication.Client, seen);
    }

    [Fact]
    public void What_a_token_service_is_told_names_the_conversation()
    {
        var activity = new Activity { Conversation = new ConversationAccount(id: "c1"), RelatesTo = new ConversationReference("a1") };

        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(SignsNobodyIn.StateOf(activity))));

        Assert.Equal(("bot", "connection"), ((string?)state["msAppId"], (string?)state["connectionName"]));
        Assert.Equal(("c1", "a1"), ((string?)state["conversation"]?["conversation"]?["id"], (string?)state["relatesTo"]?["activityId"]));
    }

    [Fact]
    public async Task Without_it_the_turn_has_none()
    {
        await using var server = await BotServer.StartAsync();
        UserTokenClient? seen = null;
        server.OnTurn = (turn, _) => Task.FromResult(seen = turn.TurnState.Get<UserTokenClient>());

        await server.PostAsync(server.Message("hi"));

        Assert.Equal((1, null), (server.Turns, seen));
    }

    private static Activity Invoke(BotServer server)
    {
        var invoke = server.Message("unused");
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = "anything";
        return invoke;
    }

    /// <summary>Lets anybody in, unless it is told to refuse, and can sign users out.</summary>
    private sealed class SigningIn(ConnectorFactory? connectors = null, Exception? refusal = null) : BotFrameworkAuthentication
    {
        private readonly BotFrameworkAuthentication _open = BotFrameworkAuthenticationFactory.Create();

        public UserTokenClient Client { get; } = new SignsNobodyIn();

        public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
        {
            if (refusal != null)
                throw refusal;

            var result = await _open.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
            result.ConnectorFactory = connectors ?? result.ConnectorFactory;
            return result;
        }

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
            _open.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _open.CreateConnectorFactory(claimsIdentity);

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) => Task.FromResult(Client);
    }

    private sealed class SignsNobodyIn : UserTokenClient
    {
        public static string StateOf(Activity activity) => CreateTokenExchangeState("bot", "connection", activity);

        public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken) => Task.FromResult(new TokenResponse());

        public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken) => Task.FromResult(new SignInResource());

        public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken) => Task.FromResult<TokenStatus[]>([]);

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken) => Task.FromResult(new Dictionary<string, TokenResponse>());

        public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) => Task.FromResult(new TokenResponse());

        public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class ErrorLog : ILogger
    {
        public List<string> Errors { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Errors.Add(formatter(state, exception));
    }

    private sealed class Nowhere : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri("http://127.0.0.1:1"), MicrosoftAppCredentials.Empty));
    }
}
