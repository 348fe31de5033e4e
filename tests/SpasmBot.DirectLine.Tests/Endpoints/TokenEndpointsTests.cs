using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Endpoints;

public sealed class TokenEndpointsTests
{
    [Fact]
    public async Task The_bots_own_page_gets_a_token_without_a_secret()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Origin = Own(host) };

        var reply = await client.PostAsync("tokens/generate", "");

        Assert.Equal(200, reply.Status);
        Assert.Equal(1800, (int?)reply.Body["expires_in"]);
        Assert.NotNull(reply.Body["token"]);
        Assert.NotNull(reply.Body["conversationId"]);
        Assert.Null(reply.Body["streamUrl"]);
    }

    [Fact]
    public async Task Generating_a_token_does_not_contact_the_bot()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();

        Assert.Equal(0, host.Bot.Turns);
        Assert.Equal(404, (await client.ReadAsync()).Status);
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    public async Task Others_get_no_token_without_a_secret(string? origin, int status)
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Origin = origin };

        var reply = await client.PostAsync("tokens/generate", "{}");

        Assert.Equal(status, reply.Status);
        Assert.NotNull(reply.Error);
        Assert.False(reply.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_page_of_an_allowed_site_gets_one_and_may_read_it()
    {
        await using var host = await BotHost.StartAsync(new() { ["DirectLine:AllowedOrigins"] = "https://a.example,https://b.example" });
        using var client = new Client(host) { Origin = "https://b.example" };

        var preflight = await client.AskAsync(HttpMethod.Options, "tokens/generate", null);
        var reply = await client.PostAsync("tokens/generate", "{}");

        Assert.Equal(204, preflight.Status);
        Assert.Contains("x-ms-bot-agent", preflight.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Equal(200, reply.Status);
        Assert.Equal("https://b.example", reply.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task The_secret_makes_a_token_for_the_user_whom_it_names()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Token = BotHost.Secret };

        var made = await client.PostAsync("tokens/generate", """{"user":{"id":"dl_ann","name":"Ann"}}""");
        client.Token = (string?)made.Body["token"];
        await client.StartAsync();
        await client.SayAsync("hi");

        var said = (await client.ReadAsync()).Body["activities"]!.Single(activity => (string?)activity["text"] == "hi");
        Assert.Equal("dl_ann", (string?)said["from"]!["id"]);
        Assert.Equal("Ann", (string?)said["from"]!["name"]);
    }

    [Theory]
    [InlineData("the secret of the test")]
    [InlineData("the secret of the tests ")]
    [InlineData("The secret of the tests")]
    [InlineData("x")]
    public async Task What_is_not_the_secret_makes_none(string shown)
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Token = shown, Origin = Own(host) };

        // Surrounding blanks are no part of a header's value.
        Assert.Equal(shown.Trim() == BotHost.Secret ? 200 : 403, (await client.PostAsync("tokens/generate", "{}")).Status);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("""[""]""")]
    [InlineData("""["https://a.example", " "]""")]
    [InlineData("""["*"]""")]
    public async Task A_trusted_site_that_is_none_is_refused(string sites)
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Token = BotHost.Secret };

        Assert.Equal(400, (await client.PostAsync("tokens/generate", $$"""{"trustedOrigins":{{sites}}}""")).Status);
    }

    [Fact]
    public async Task Nobody_chooses_who_they_are_without_a_secret()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host) { Origin = Own(host) };

        var reply = await client.PostAsync("tokens/generate", """{"user":{"id":"dl_ann"}}""");

        Assert.DoesNotContain("dl_ann", Payload((string)reply.Body["token"]!));
        Assert.Contains("\"user\":\"dl_", Payload((string)reply.Body["token"]!));
    }

    [Fact]
    public async Task A_token_is_renewed_while_it_is_valid_and_not_after()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var client = await Client.StartedAsync(host);

        time.Advance(TimeSpan.FromMinutes(29));
        var renewed = await client.PostAsync("tokens/refresh", "");
        time.Advance(TimeSpan.FromMinutes(2));
        var late = await client.PostAsync("tokens/refresh", "");
        client.Token = (string?)renewed.Body["token"];

        Assert.Equal(200, renewed.Status);
        Assert.Equal((403, "TokenExpired"), (late.Status, late.Error));
        Assert.Equal(200, (await client.ReadAsync()).Status);
    }

    [Fact]
    public async Task A_page_comes_back_to_its_conversation_after_the_token_expired()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var client = await Client.StartedAsync(host);

        time.Advance(TimeSpan.FromHours(3));
        var resumed = await client.PostAsync("tokens/resume", $$"""{"resume":"{{client.Resume}}"}""");
        client.Token = (string?)resumed.Body["token"];

        Assert.Equal(client.ConversationId, (string?)resumed.Body["conversationId"]);
        Assert.Equal(["Welcome"], await client.TextsAsync());

        time.Advance(TimeSpan.FromHours(22));
        Assert.Equal(403, (await client.PostAsync("tokens/resume", $$"""{"resume":"{{client.Resume}}"}""")).Status);
    }

    [Fact]
    public async Task A_new_conversation_of_the_same_page_is_the_same_persons()
    {
        await using var host = await BotHost.StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();

        client.Origin = Own(host);
        client.Token = null;
        var again = await client.PostAsync("tokens/generate", $$"""{"resume":"{{client.Resume}}"}""");
        var other = await client.PostAsync("tokens/generate", "{}");

        string User(Client.Reply reply) => (string)Client.Json(Payload((string)reply.Body["token"]!))["user"]!;
        Assert.NotEqual(client.ConversationId, (string?)again.Body["conversationId"]);
        Assert.Equal((string)Client.Json(Payload(client.Resume))["user"]!, User(again));
        Assert.NotEqual(User(again), User(other));
    }

    [Fact]
    public async Task In_development_without_a_secret_a_script_on_this_machine_gets_a_token()
    {
        await using var host = await BotHost.StartAsync(new() { ["DirectLine:Secret"] = "" }, environment: "Development");
        using var client = new Client(host);

        Assert.Equal(200, (await client.PostAsync("tokens/generate", "{}")).Status);
        client.Origin = "https://evil.example";
        Assert.Equal(403, (await client.PostAsync("tokens/generate", "{}")).Status);
    }

    private static string Own(BotHost host) => host.Address.GetLeftPart(UriPartial.Authority);

    private static string Payload(string token) => System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]));
}
