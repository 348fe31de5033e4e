using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>A bot with an app id, and those who call it: a channel, an emulator, a skill.</summary>
public sealed class Callers : IAsyncLifetime
{
    public const string BotId = "2cd87869-38a0-4182-9251-d056e8f0ac24";
    public const string OtherBotId = "00000000-38a0-4182-9251-d056e8f0ac24";
    public const string ServiceUrl = "https://channel.example/teams/";
    public const string TenantIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    // Made once: a pair of keys takes a second.
    internal static SigningKey ChannelKey { get; } = new("channel-1", "msteams", "webchat", "extra");

    internal static SigningKey UnendorsedKey { get; } = new("channel-2", (string[]?)null);

    internal static SigningKey TenantKey { get; } = new("tenant-1", (string[]?)null);

    internal Issuer Channel { get; private set; } = null!;

    internal Issuer Tenant { get; private set; } = null!;

    internal BotFrameworkAuthentication Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Channel = await Issuer.OpenAsync(ChannelKey, UnendorsedKey);
        Tenant = await Issuer.OpenAsync(TenantKey);
        Bot = NewBot();
    }

    public async Task DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Tenant.DisposeAsync();
    }

    internal BotFrameworkAuthentication NewBot(AuthenticationConfiguration? configuration = null, string? appId = BotId) => BotFrameworkAuthenticationFactory.Create(
        "",
        false,
        "https://login.microsoftonline.com/botframework.com",
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.OAuthUrl,
        Channel.MetadataUrl,
        Tenant.MetadataUrl,
        CallerIdConstants.PublicAzureChannel,
        new PasswordServiceClientCredentialFactory(appId, "secret", null, null, null),
        configuration ?? new AuthenticationConfiguration(),
        null,
        null);

    internal static Activity Activity(string channelId = "msteams", string? serviceUrl = ServiceUrl) =>
        new(ActivityTypes.Message) { ChannelId = channelId, ServiceUrl = serviceUrl, Text = "hello" };

    internal Token FromChannel(SigningKey? key = null, string algorithm = "RS256") => Token.SignedBy(key ?? ChannelKey, new JObject
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = BotId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = Token.At(TimeSpan.FromMinutes(-1)),
        ["exp"] = Token.At(TimeSpan.FromMinutes(30)),
    }, algorithm);

    internal Token FromEmulator(string version = "1.0", SigningKey? key = null) => Token.SignedBy(key ?? TenantKey, new JObject
    {
        ["iss"] = TenantIssuer,
        ["aud"] = BotId,
        ["ver"] = version,
        [version == "2.0" ? "azp" : "appid"] = BotId,
        ["nbf"] = Token.At(TimeSpan.FromMinutes(-1)),
        ["exp"] = Token.At(TimeSpan.FromMinutes(30)),
    });

    internal Token FromSkill() => FromEmulator().With("appid", OtherBotId);
}
