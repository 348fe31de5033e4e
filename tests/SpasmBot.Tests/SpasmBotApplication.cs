using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Tests;

/// <summary>The host as it is, in this process, with its storage in memory.</summary>
public sealed class SpasmBotApplication : WebApplicationFactory<Program>
{
    /// <summary>Settings, beside those of the tests.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Services in place of the host's own.</summary>
    public Action<IServiceCollection> Instead { get; init; } = _ => { };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseSetting("Storage:Provider", "Memory").ConfigureTestServices(Instead);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
    }

    /// <summary>Posts an activity that asks for its replies in the response.</summary>
    public async Task<(HttpResponseMessage Response, JArray Replies)> PostAsync(JObject activity)
    {
        activity["channelId"] ??= "emulator";
        activity["serviceUrl"] ??= "http://localhost:1";
        activity["deliveryMode"] ??= "expectReplies";
        activity["conversation"] ??= new JObject { ["id"] = "talk" };
        activity["from"] ??= new JObject { ["id"] = "user" };
        activity["recipient"] ??= new JObject { ["id"] = "bot" };
        activity["locale"] ??= "en-US";
        using var client = CreateClient();
        var response = await client.PostAsync("/api/messages", new StringContent(activity.ToString(), null, "application/json"));
        var body = await response.Content.ReadAsStringAsync();
        return (response, response.IsSuccessStatusCode && body.Length > 0 ? (JArray)JObject.Parse(body)["activities"]! : []);
    }
}
