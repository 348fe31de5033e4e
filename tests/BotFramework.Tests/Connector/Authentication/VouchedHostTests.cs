using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using static BotFramework.Tests.Connector.Authentication.Callers;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Replies go to the host that the caller's token vouched for, and to no other.</summary>
public class VouchedHostTests(Callers callers) : IClassFixture<Callers>
{
    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("http://channel.example/teams/")]
    [InlineData("https://channel.example:8443/teams/")]
    [InlineData("https://channel.example@evil.example/teams/")]
    [InlineData("https://sub.channel.example/teams/")]
    public async Task No_client_is_made_for_another_host(string serviceUrl)
    {
        var result = await callers.Bot.AuthenticateRequestAsync(Activity(), callers.FromChannel().Bearer, default);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => result.ConnectorFactory.CreateAsync(serviceUrl, result.Audience, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => callers.Bot.CreateConnectorFactory(result.ClaimsIdentity).CreateAsync(serviceUrl, result.Audience, default));
    }

    [Theory]
    [InlineData(ServiceUrl)]
    [InlineData("https://CHANNEL.example/teams/")]
    [InlineData("https://channel.example/emea/")]
    public async Task A_client_is_made_for_the_host_that_the_token_vouched_for(string serviceUrl)
    {
        var result = await callers.Bot.AuthenticateRequestAsync(Activity(), callers.FromChannel().Bearer, default);

        using var client = await result.ConnectorFactory.CreateAsync(serviceUrl, result.Audience, default);

        Assert.Equal(new Uri(serviceUrl), client.BaseUri);
        Assert.Equal(BotId, Assert.IsType<MicrosoftAppCredentials>(client.Credentials, exactMatch: false).MicrosoftAppId);
    }

    [Fact]
    public async Task An_emulator_is_answered_where_it_said_and_nowhere_else()
    {
        var result = await callers.Bot.AuthenticateRequestAsync(Activity("emulator", "http://localhost:5555"), callers.FromEmulator().Bearer, default);

        using var client = await result.ConnectorFactory.CreateAsync("http://localhost:5555", result.Audience, default);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => result.ConnectorFactory.CreateAsync("http://localhost:5556", result.Audience, default));
    }

    [Fact]
    public async Task The_bot_itself_may_start_a_conversation_wherever_it_was_told_to()
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, BotId), new Claim(AuthenticationConstants.AppIdClaim, BotId)]);

        using var client = await callers.Bot.CreateConnectorFactory(identity).CreateAsync("https://anywhere.example/", null!, default);

        Assert.Equal("https://api.botframework.com", Assert.IsType<MicrosoftAppCredentials>(client.Credentials, exactMatch: false).OAuthScope);
    }

    [Fact]
    public async Task An_identity_of_another_app_gets_no_client()
    {
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, OtherBotId)]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => callers.Bot.CreateConnectorFactory(identity).CreateAsync(ServiceUrl, null!, default));
    }

    [Fact]
    public async Task Without_an_app_id_no_secret_is_sent_along()
    {
        await using var channel = await Connector.Channel.OpenAsync();
        var result = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(Activity(serviceUrl: channel.Url.ToString()), null!, default);

        using var client = await result.ConnectorFactory.CreateAsync(channel.Url.ToString(), result.Audience, default);
        await client.Conversations.DeleteActivityWithHttpMessagesAsync("c", "a");

        Assert.False(Assert.Single(channel.Calls).Headers.ContainsKey("Authorization"));
    }
}
