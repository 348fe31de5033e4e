using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SpasmBot.Tests.Doors;

public class ForwardedHeadersTests
{
    // The platform's variable ASPNETCORE_FORWARDEDHEADERS_ENABLED, as the host sees it.
    private const string Setting = "ForwardedHeaders_Enabled";

    [Theory]
    [InlineData("true", "wss://")]
    [InlineData("false", "ws://")]
    public async Task The_proxy_is_believed_about_TLS_where_the_setting_says_so_and_nowhere_else(string enabled, string scheme)
    {
        await using var bot = new SpasmBotApplication { Settings = new Dictionary<string, string> { [Setting] = enabled } };
        using var client = bot.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var token = (await (await client.PostAsync("/v3/directline/tokens/generate", null)).Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        var started = await (await client.PostAsync("/v3/directline/conversations", null)).Content.ReadFromJsonAsync<JsonObject>();

        Assert.StartsWith(scheme, started!["streamUrl"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_people_are_limited_each_by_their_own_address()
    {
        await using var bot = new SpasmBotApplication { Settings = new Dictionary<string, string> { [Setting] = "true", ["RateLimits:AddressPerMinute"] = "1" } };

        Assert.Equal(200, await AskFromAsync(bot, "192.0.2.1"));
        Assert.Equal(200, await AskFromAsync(bot, "192.0.2.2"));
        Assert.Equal(429, await AskFromAsync(bot, "192.0.2.2"));
    }

    private static async Task<int> AskFromAsync(SpasmBotApplication bot, string address)
    {
        using var client = bot.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return (int)(await client.PostAsync("/v3/directline/tokens/generate", null)).StatusCode;
    }
}
