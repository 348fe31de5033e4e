using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;

namespace SpasmBot.Tests.Security;

public sealed class SecurityHeadersTests(SecurityHeadersTests.BotOfAClinic bot) : IClassFixture<SecurityHeadersTests.BotOfAClinic>
{
    private readonly SpasmBotApplication _bot = bot.Application;

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/embed.js")]
    [InlineData("GET", "/webchat/current/chat.js")]
    [InlineData("GET", "/healthz")]
    [InlineData("GET", "/readyz")]
    [InlineData("GET", "/api/messages")]
    [InlineData("POST", "/api/messages")]
    [InlineData("POST", "/v3/directline/tokens/generate")]
    [InlineData("GET", "/v3/directline/nothing")]
    [InlineData("GET", "/nothing")]
    public async Task Every_answer_has_a_policy_that_lets_nothing_be_evaluated(string method, string path)
    {
        using var client = _bot.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var answer = await client.SendAsync(request);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Only_the_sites_of_the_setting_may_frame_the_page_and_nobody_anything_else()
    {
        using var client = _bot.CreateClient();

        var page = await client.GetAsync("/");
        Assert.Contains("frame-ancestors 'self' https://clinic.example", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("X-Frame-Options"));
        Assert.Contains("frame-ancestors 'none'", Assert.Single((await client.GetAsync("/healthz")).Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_sites_may_load_what_opens_the_chat_and_its_picture()
    {
        using var client = _bot.CreateClient();

        Assert.Equal(["cross-origin"], (await client.GetAsync("/embed.js")).Headers.GetValues("Cross-Origin-Resource-Policy"));
        Assert.Equal(["cross-origin"], (await client.GetAsync("/webchat/current/images/bot.svg")).Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task Over_TLS_browsers_are_told_to_stay_there()
    {
        using var client = _bot.CreateClient();
        client.BaseAddress = new Uri("https://bot.example");

        Assert.StartsWith("max-age=", Assert.Single((await client.GetAsync("/")).Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.True((await client.GetAsync("/healthz")).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Unforeseen_trouble_is_answered_without_a_word_of_it_and_with_the_same_headers()
    {
        await using var broken = new SpasmBotApplication { Instead = services => services.AddSingleton<IBotFrameworkHttpAdapter, Broken>() };
        using var client = broken.CreateClient();

        var answer = await client.PostAsync("/api/messages", new StringContent("""{"type":"message"}""", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("secret of the inside", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    /// <summary>One for all tests: a start reads the whole content.</summary>
    public sealed class BotOfAClinic : IDisposable
    {
        public SpasmBotApplication Application { get; } = new()
        {
            Settings = new Dictionary<string, string> { ["DirectLine:AllowedOrigins"] = "https://clinic.example" },
        };

        public void Dispose() => Application.Dispose();
    }

    private sealed class Broken : IBotFrameworkHttpAdapter
    {
        public Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("secret of the inside");
    }
}
