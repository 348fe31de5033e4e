using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Connector.Authentication.Callers;

namespace BotFramework.Tests.Connector.Authentication;

public class GoodTokenTests(Callers callers) : IClassFixture<Callers>
{
    [Theory]
    [InlineData("RS256")]
    [InlineData("RS384")]
    [InlineData("RS512")]
    public async Task A_channel_is_let_in(string algorithm)
    {
        var result = await callers.Bot.AuthenticateRequestAsync(Activity(), callers.FromChannel(algorithm: algorithm).Bearer, default);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Contains(result.ClaimsIdentity.Claims, claim => claim.Type == "aud" && claim.Value == BotId);
        Assert.Contains(result.ClaimsIdentity.Claims, claim => claim.Type == "serviceurl" && claim.Value == ServiceUrl);
        Assert.Equal(("urn:botframework:azure", "https://api.botframework.com"), (result.CallerId, result.Audience));
    }

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public async Task An_emulator_is_let_in(string version, string claimType)
    {
        var result = await callers.Bot.AuthenticateRequestAsync(Activity("emulator", "http://localhost:5555"), callers.FromEmulator(version).Bearer, default);

        Assert.Contains(result.ClaimsIdentity.Claims, claim => claim.Type == claimType && claim.Value == BotId);
        Assert.Equal("urn:botframework:azure", result.CallerId);
    }

    [Fact]
    public async Task An_emulator_of_a_tenant_that_the_bot_names_is_let_in()
    {
        var bot = callers.NewBot(new() { ValidTokenIssuers = ["https://sts.windows.net/my-tenant/"] });

        var result = await bot.AuthenticateRequestAsync(Activity("emulator"), callers.FromEmulator().With("iss", "https://sts.windows.net/my-tenant/").Bearer, default);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    [Fact]
    public async Task A_skill_on_the_list_is_let_in_and_answered_as_itself()
    {
        var bot = callers.NewBot(new() { ClaimsValidator = new AllowedCallersClaimsValidator([OtherBotId]) });

        var result = await bot.AuthenticateRequestAsync(Activity("emulator"), callers.FromSkill().Bearer, default);

        Assert.Equal((OtherBotId, "urn:botframework:aadappid:" + OtherBotId), (result.Audience, result.CallerId));
    }

    [Theory]
    [InlineData(-10, -4)]
    [InlineData(4, 10)]
    public async Task Clocks_may_differ_by_up_to_five_minutes(int from, int to)
    {
        var token = callers.FromChannel().Lasting(TimeSpan.FromMinutes(from), TimeSpan.FromMinutes(to));

        Assert.NotNull(await callers.Bot.AuthenticateRequestAsync(Activity(), token.Bearer, default));
    }

    [Fact]
    public async Task The_case_of_a_service_url_does_not_matter()
    {
        Assert.NotNull(await callers.Bot.AuthenticateRequestAsync(Activity(serviceUrl: ServiceUrl.ToUpperInvariant()), callers.FromChannel().Bearer, default));
    }

    [Fact]
    public async Task A_key_with_all_endorsements_that_the_bot_requires_is_good()
    {
        var bot = callers.NewBot(new() { RequiredEndorsements = ["extra"] });

        Assert.NotNull(await bot.AuthenticateRequestAsync(Activity(), callers.FromChannel().Bearer, default));
    }

    [Fact]
    public async Task Without_an_app_id_anyone_is_let_in_and_nobody_is_vouched_for()
    {
        var result = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(Activity(), null!, default);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal("anonymous", result.ClaimsIdentity.AuthenticationType);
        Assert.Empty(result.ClaimsIdentity.Claims);
        Assert.Null(result.CallerId);
    }

    [Fact]
    public async Task Without_an_app_id_an_emulator_can_call_a_skill()
    {
        var activity = Activity("emulator");
        activity.Recipient = new ChannelAccount("skill", role: RoleTypes.Skill);

        var result = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(activity, "", default);

        Assert.Equal("AnonymousSkill", Assert.Single(result.ClaimsIdentity.Claims).Value);
    }

    [Fact]
    public async Task A_streaming_connection_needs_a_token_and_the_name_of_its_channel()
    {
        var token = callers.FromChannel().Bearer;

        Assert.NotNull(await callers.Bot.AuthenticateStreamingRequestAsync(token, Channels.Msteams, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.AuthenticateStreamingRequestAsync(token, "", default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.AuthenticateStreamingRequestAsync("", Channels.Msteams, default));
    }

    [Fact]
    public async Task A_skill_that_answers_is_let_in_by_the_claims_validator_alone()
    {
        var bot = callers.NewBot(new() { ClaimsValidator = new AllowedCallersClaimsValidator(["*"]) });

        Assert.True((await bot.AuthenticateChannelRequestAsync(callers.FromSkill().Bearer, default)).IsAuthenticated);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.AuthenticateChannelRequestAsync(callers.FromSkill().Bearer, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.AuthenticateChannelRequestAsync(null!, default));
    }

    [Fact]
    public void Another_cloud_is_not_supported()
    {
        Assert.Throws<ArgumentException>(() => BotFrameworkAuthenticationFactory.Create(
            "https://botframework.azure.us", false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null));
    }
}
