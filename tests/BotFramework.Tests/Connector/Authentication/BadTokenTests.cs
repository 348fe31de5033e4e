using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;
using static BotFramework.Tests.Connector.Authentication.Callers;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Each of these is a way in that must stay shut.</summary>
public class BadTokenTests(Callers callers) : IClassFixture<Callers>
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    // Each starts from a token that is let in (GoodTokenTests) and spoils one thing.
    private static readonly Dictionary<string, Func<Callers, string?>> Channel = new()
    {
        ["none"] = _ => null,
        ["empty"] = _ => " ",
        ["no token after the scheme"] = _ => "Bearer ",
        ["not a token"] = _ => "Bearer open-sesame",
        ["not base64"] = _ => "Bearer a!b.c!d.e!f",
        ["not JSON"] = _ => $"Bearer {Base64UrlEncoder.Encode("{")}.{Base64UrlEncoder.Encode("}")}.AAAA",
        ["enormous"] = c => c.FromChannel().With("more", new string('x', 100_000)).Bearer,
        ["another scheme"] = c => "Basic " + c.FromChannel(),
        ["two tokens"] = c => c.FromChannel().Bearer + " " + c.FromChannel(),
        ["expired"] = c => c.FromChannel().Lasting(-60 * Minute, -Skew - Minute).Bearer,
        ["not yet valid"] = c => c.FromChannel().Lasting(Skew + Minute, 60 * Minute).Bearer,
        ["without an end"] = c => c.FromChannel().With("exp", null).Bearer,
        ["wrong audience"] = c => c.FromChannel().With("aud", OtherBotId).Bearer,
        ["no audience"] = c => c.FromChannel().With("aud", null).Bearer,
        ["wrong issuer"] = c => c.FromChannel().With("iss", "https://api.botframework.com.evil.example").Bearer,
        ["no issuer"] = c => c.FromChannel().With("iss", null).Bearer,
        ["unsigned"] = c => (c.FromChannel().WithHeader("alg", "none").WithHeader("kid", null) with { Sign = _ => [] }).Bearer,
        ["signature cut off"] = c => (c.FromChannel() with { Sign = _ => [] }).Bearer,
        ["HS256 with the public key as secret"] = c => WithSecret(c, ChannelKey.Pair.ExportSubjectPublicKeyInfo()),
        ["HS256 with the public key's text as secret"] = c => WithSecret(c, Encoding.ASCII.GetBytes(ChannelKey.Pair.ExportSubjectPublicKeyInfoPem())),
        ["HS256 with the modulus as secret"] = c => WithSecret(c, ChannelKey.Pair.ExportParameters(false).Modulus!),
        ["PS256"] = c => c.FromChannel(algorithm: "PS256").Bearer,
        ["unknown key"] = c => c.FromChannel(new SigningKey("channel-9", "msteams")).Bearer,
        ["another key under a known name"] = c => c.FromChannel(new SigningKey("channel-1", "msteams")).Bearer,
        ["key in the header"] = c => WithOwnKey(c, (token, key) => token.WithHeader("jwk", key.Published())),
        ["key set of its own"] = c => WithOwnKey(c, (token, _) => token.WithHeader("jku", "https://evil.example/keys")),
        ["key of a tenant"] = c => c.FromChannel(TenantKey).Bearer,
        ["key without any endorsement"] = c => c.FromChannel(UnendorsedKey).Bearer,
        ["key without any endorsement, named as one that has"] = c => c.FromChannel(UnendorsedKey).WithHeader("kid", "channel-1").Bearer,
        ["another service URL's host"] = c => c.FromChannel().With("serviceurl", "https://evil.example/teams/").Bearer,
        ["another service URL's path"] = c => c.FromChannel().With("serviceurl", "https://channel.example/").Bearer,
        ["no service URL"] = c => c.FromChannel().With("serviceurl", null).Bearer,
        ["altered payload"] = c => Altered(c.FromChannel(), token => token.With("aud", BotId).With("admin", true)),
        ["altered header"] = c => Altered(c.FromChannel(), token => token.WithHeader("x", 1)),
    };

    private static readonly Dictionary<string, Func<Callers, string?>> Tenant = new()
    {
        ["unknown version"] = c => c.FromEmulator().With("ver", "3.0").Bearer,
        ["no version"] = c => c.FromEmulator().With("ver", null).Bearer,
        ["version 2.0 with the app id of 1.0"] = c => c.FromEmulator().With("ver", "2.0").Bearer,
        ["another app"] = c => c.FromEmulator().With("appid", OtherBotId).With("aud", OtherBotId).Bearer,
        ["no app"] = c => c.FromEmulator().With("appid", null).Bearer,
        ["the bot's own token for channels, sent back"] = c => c.FromEmulator().With("aud", "https://api.botframework.com").Bearer,
        ["no audience"] = c => c.FromEmulator().With("aud", null).Bearer,
        ["unknown tenant"] = c => c.FromEmulator().With("iss", "https://sts.windows.net/00000000-f39b-4df7-a1dc-d59a935871db/").Bearer,
        ["key of a channel"] = c => c.FromEmulator(key: ChannelKey).Bearer,
        ["expired"] = c => c.FromEmulator().Lasting(-60 * Minute, -Skew - Minute).Bearer,
        ["unsigned"] = c => (c.FromEmulator().WithHeader("alg", "none") with { Sign = _ => [] }).Bearer,
        ["skill without a claims validator"] = c => c.FromSkill().Bearer,
        ["skill that calls another bot"] = c => c.FromSkill().With("aud", "11111111-38a0-4182-9251-d056e8f0ac24").Bearer,
        ["skill of an unknown tenant"] = c => c.FromSkill().With("iss", "https://evil.example/").Bearer,
        ["skill signed by a channel"] = c => c.FromEmulator(key: ChannelKey).With("appid", OtherBotId).Bearer,
        ["a name that only anonymous skills have"] = c => c.FromEmulator().With("appid", "AnonymousSkill").Bearer,
    };

    public static TheoryData<string> OfChannels => [.. Channel.Keys];

    public static TheoryData<string> OfTenants => [.. Tenant.Keys];

    [Theory]
    [MemberData(nameof(OfChannels))]
    public Task A_bad_token_of_a_channel_is_refused(string name) => RefusedAsync(Channel[name](callers), Activity());

    [Theory]
    [MemberData(nameof(OfTenants))]
    public Task A_bad_token_of_an_emulator_or_a_skill_is_refused(string name) => RefusedAsync(Tenant[name](callers), Activity("emulator", "http://localhost:5555"));

    [Fact]
    public async Task A_token_that_has_expired_is_refused_as_such()
    {
        foreach (var token in new[] { callers.FromChannel(), callers.FromEmulator(), callers.FromChannel().With("iss", "https://evil.example/") })
        {
            var header = token.Lasting(-60 * Minute, -Skew - Minute).Bearer;
            var refused = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.AuthenticateRequestAsync(Activity(), header, default));

            Assert.Contains("The token has expired", refused.Message);
        }
    }

    [Theory]
    [InlineData("https://sts.windows.net/t/", "t", true)]
    [InlineData("https://login.microsoftonline.com/t/v2.0", "t", true)]
    [InlineData("https://sts.windows.net/t/", "other", false)]
    [InlineData("https://evil.example/t/", "t", false)]
    [InlineData(Callers.TenantIssuer, null, true)]
    public async Task A_token_says_to_be_an_emulators_when_its_own_tenant_issued_it_which_alone_lets_nobody_in(string issuer, string? tenant, bool says)
    {
        var header = callers.FromEmulator().With("iss", issuer).With("tid", tenant).Bearer;

        Assert.Equal(says, EmulatorValidation.IsTokenFromEmulator(header));
        if (tenant != null)
            await RefusedAsync(header, Activity("emulator", "http://localhost:5555"));
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    [InlineData("")]
    [InlineData(null)]
    public Task A_channel_cannot_speak_for_another(string? channelId) => RefusedAsync(callers.FromChannel().Bearer, Activity(channelId!));

    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("https://channel.example/")]
    [InlineData("")]
    [InlineData(null)]
    public Task An_activity_cannot_name_another_service_url_than_its_token(string? serviceUrl) =>
        RefusedAsync(callers.FromChannel().Bearer, Activity(serviceUrl: serviceUrl));

    [Theory]
    [InlineData(BotId)]
    [InlineData(null)]
    public async Task A_skill_that_is_not_on_the_list_is_refused(string? listed)
    {
        var bot = callers.NewBot(new() { ClaimsValidator = new AllowedCallersClaimsValidator(listed == null ? null : [listed]) });

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => bot.AuthenticateRequestAsync(Activity("emulator"), callers.FromSkill().Bearer, default));
    }

    [Fact]
    public async Task A_key_without_an_endorsement_that_the_bot_requires_is_refused()
    {
        var bot = callers.NewBot(new() { RequiredEndorsements = ["extra", "missing"] });

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => bot.AuthenticateRequestAsync(Activity(), callers.FromChannel().Bearer, default));
    }

    [Fact]
    public async Task A_token_does_not_help_where_the_bot_has_no_app_id()
    {
        var bot = callers.NewBot(appId: null);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => bot.AuthenticateRequestAsync(Activity(), callers.FromChannel().Bearer, default));
    }

    private async Task RefusedAsync(string? header, Activity activity)
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.AuthenticateRequestAsync(activity, header!, default));
    }

    private static string WithSecret(Callers callers, byte[] secret)
    {
        var token = callers.FromChannel().WithHeader("alg", "HS256");
        return (token with { Sign = text => HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)) }).Bearer;
    }

    private static string WithOwnKey(Callers callers, Func<Token, SigningKey, Token> bring)
    {
        var key = new SigningKey("mine", "msteams");
        return bring(callers.FromChannel(key), key).Bearer;
    }

    private static string Altered(Token token, Func<Token, Token> alter)
    {
        var signature = token.ToString().Split('.')[2];
        var altered = alter(token);
        return $"Bearer {Token.Encoded(altered.Header)}.{Token.Encoded(altered.Claims)}.{signature}";
    }
}
