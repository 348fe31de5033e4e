using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using SpasmBot.RateLimits;
using SpasmBot.Turns;
using Microsoft.Extensions.Configuration;

namespace SpasmBot.Tests.RateLimits;

public class RateLimitTests
{
    [Fact]
    public async Task One_person_who_chats_as_fast_as_the_bot_answers_meets_no_limit()
    {
        await using var bot = new SpasmBotApplication();

        for (var i = 0; i < 100; i++)
            Assert.Equal(HttpStatusCode.OK, (await SayAsync(bot, $"{i}", "talk", "user")).StatusCode);
    }

    [Theory]
    [InlineData("RateLimits:ConversationPerMinute", "talk", "user")]
    [InlineData("RateLimits:UserPerMinute", "talk-{0}", "user")]
    [InlineData("RateLimits:AddressPerMinute", "talk-{0}", "user-{0}")]
    public async Task Past_the_limit_it_answers_429_says_when_to_come_again_and_nothing_of_the_inside(string key, string conversation, string user)
    {
        await using var bot = new SpasmBotApplication { Settings = new Dictionary<string, string> { [key] = "3" } };
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await SayAsync(bot, $"{i}", string.Format(null, conversation, i), string.Format(null, user, i))).StatusCode);

        var refused = await SayAsync(bot, "3", string.Format(null, conversation, 3), string.Format(null, user, 3));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        var problem = JObject.Parse(await refused.Content.ReadAsStringAsync());
        Assert.All(problem.Properties(), property => Assert.Contains(property.Name, new[] { "status", "title", "type", "traceId" }));
    }

    [Theory]
    [InlineData("RateLimits:ConversationPerMinute", "talk-{0}", "user")]
    [InlineData("RateLimits:UserPerMinute", "talk", "user-{0}")]
    public async Task Others_are_not_held_to_what_one_sends(string key, string conversation, string user)
    {
        await using var bot = new SpasmBotApplication { Settings = new Dictionary<string, string> { [key] = "2" } };

        for (var i = 0; i < 6; i++)
            Assert.Equal(HttpStatusCode.OK, (await SayAsync(bot, $"{i}", string.Format(null, conversation, i / 2), string.Format(null, user, i / 2))).StatusCode);
    }

    [Fact]
    public async Task Switched_off_it_limits_nothing()
    {
        await using var bot = new SpasmBotApplication
        {
            Settings = new Dictionary<string, string>
            {
                ["RateLimits:Enabled"] = "false", ["RateLimits:ConversationPerMinute"] = "1", ["RateLimits:UserPerMinute"] = "1", ["RateLimits:AddressPerMinute"] = "1",
            },
        };

        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, (await SayAsync(bot, $"{i}", "talk", "user")).StatusCode);
    }

    [Fact]
    public async Task A_channel_s_address_is_not_limited_for_all_its_people_share_it()
    {
        await using var bot = new SpasmBotApplication
        {
            Settings = new Dictionary<string, string> { ["RateLimits:AddressPerMinute"] = "1", ["MicrosoftAppId"] = "11111111-1111-1111-1111-111111111111" },
        };

        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await SayAsync(bot, $"{i}", "talk", "user")).StatusCode);
    }

    [Theory]
    [InlineData("RateLimits:ConversationPerMinute")]
    [InlineData("RateLimits:UserPerMinute")]
    public async Task Direct_Line_refuses_before_it_writes_a_message_down(string key)
    {
        await using var bot = new SpasmBotApplication { Settings = new Dictionary<string, string> { [key] = "1" } };
        using var client = bot.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var (url, token) = await StartAsync(client);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync(url, new { type = "message", text = "first" })).StatusCode);

        var refused = await client.PostAsJsonAsync(url, new { type = "message", text = "second" });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        var log = await client.GetStringAsync(url);
        Assert.Contains("first", log, StringComparison.Ordinal);
        Assert.DoesNotContain("second", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_Line_is_limited_by_address_and_a_server_with_the_secret_is_not()
    {
        await using var bot = new SpasmBotApplication
        {
            Settings = new Dictionary<string, string> { ["RateLimits:AddressPerMinute"] = "1", ["DirectLine:Secret"] = "the secret" },
        };
        using var client = bot.CreateClient();
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 2; i++)
            answers.Add((await client.PostAsync("/v3/directline/tokens/generate", null)).StatusCode);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);

        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "the secret");
        for (var i = 0; i < 3; i++)
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/v3/directline/tokens/generate", null)).StatusCode);
    }

    [Theory]
    [InlineData("RateLimits:Enabled", "maybe")]
    [InlineData("RateLimits:UserPerMinute", "0")]
    [InlineData("RateLimits:AddressPerMinute", "many")]
    [InlineData("RateLimits:ConversationPerMinute", "-5")]
    public void A_limit_that_cannot_work_is_named(string key, string value) =>
        Assert.Equal(key, Assert.Throws<SettingException>(() => RateLimitSettings.Read(
            new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build())).Key);

    private static async Task<HttpResponseMessage> SayAsync(SpasmBotApplication bot, string id, string conversation, string user) =>
        (await bot.PostAsync(new JObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["text"] = "hello",
            ["conversation"] = new JObject { ["id"] = conversation },
            ["from"] = new JObject { ["id"] = user },
        })).Response;

    private static async Task<(string Activities, string Token)> StartAsync(HttpClient client)
    {
        var generated = await client.PostAsync("/v3/directline/tokens/generate", null);
        var token = (await generated.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
        using var start = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        start.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var started = (await (await client.SendAsync(start)).Content.ReadFromJsonAsync<JsonObject>())!;
        return ($"/v3/directline/conversations/{started["conversationId"]}/activities", started["token"]!.GetValue<string>());
    }
}
