using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>What the bot proves itself with to channels, each form with an authority that is played.</summary>
public class OutboundTokenTests
{
    private readonly Authority _authority = new();
    private readonly string _appId = Guid.NewGuid().ToString();

    [Fact]
    public async Task A_call_carries_a_token_for_the_channels_that_the_password_got()
    {
        await using var channel = await Channel.OpenAsync();
        var credentials = new MicrosoftAppCredentials(_appId, "s3cret", "my-tenant", new HttpClient(_authority));
        using var client = new ConnectorClient(channel.Url, credentials);

        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.Equal("Bearer token-1", channel.Calls[0].Headers.Authorization);
        var asked = Assert.Single(_authority.TokenCalls);
        Assert.Contains("/my-tenant/oauth2/v2.0/token", asked.Url);
        Assert.Contains("client_id=" + _appId, asked.Body);
        Assert.Contains("client_secret=s3cret", asked.Body);
        Assert.Contains("scope=" + Uri.EscapeDataString("https://api.botframework.com/.default"), asked.Body);
    }

    [Fact]
    public async Task A_token_is_kept_until_a_new_one_is_asked_for()
    {
        var factory = new PasswordServiceClientCredentialFactory(_appId, "s3cret", null, new HttpClient(_authority), null);
        var first = await CredentialsAsync(factory);

        Assert.Equal(["token-1", "token-1"], [await first.GetTokenAsync(), await (await CredentialsAsync(factory)).GetTokenAsync()]);
        Assert.Equal("token-2", await first.GetTokenAsync(forceRefresh: true));
        Assert.Equal(2, _authority.TokenCalls.Count);
    }

    [Fact]
    public async Task A_certificate_signs_what_the_password_would_say()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var credentials = await CredentialsAsync(new CertificateServiceClientCredentialsFactory(certificate, _appId, "my-tenant", new HttpClient(_authority)));

        Assert.Equal("token-1", await credentials.GetTokenAsync());

        Assert.Contains("client_assertion=", _authority.TokenCalls[0].Body);
        Assert.DoesNotContain("client_secret", _authority.TokenCalls[0].Body);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_that_it_runs_on()
    {
        var credentials = await CredentialsAsync(new ManagedIdentityServiceClientCredentialsFactory(_appId, new HttpClient(_authority)));

        Assert.Equal("identity-token", await credentials.GetTokenAsync());

        Assert.Contains(_authority.Calls, call => Uri.UnescapeDataString(call.Url).Contains("resource=https://api.botframework.com") && call.Url.Contains(_appId));
        Assert.Empty(_authority.TokenCalls);
    }

    [Fact]
    public async Task A_federated_app_hands_the_token_of_its_managed_identity_on()
    {
        var identity = Guid.NewGuid().ToString();
        var credentials = await CredentialsAsync(new FederatedServiceClientCredentialsFactory(_appId, identity, "my-tenant", new HttpClient(_authority)));

        Assert.Equal("token-1", await credentials.GetTokenAsync());

        Assert.Contains(_authority.Calls, call => call.Url.Contains("AzureADTokenExchange") && call.Url.Contains(identity));
        Assert.Contains("client_assertion=identity-token", _authority.TokenCalls[0].Body);
    }

    private async Task<AppCredentials> CredentialsAsync(ServiceClientCredentialsFactory factory) => (AppCredentials)await factory.CreateCredentialsAsync(
        _appId, AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, default);

    private sealed class Authority : HttpMessageHandler
    {
        public List<(string Url, string Body)> Calls { get; } = [];

        public List<(string Url, string Body)> TokenCalls => [.. Calls.Where(call => call.Url.Contains("/oauth2/v2.0/token"))];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var url = request.RequestUri!.ToString();
            Calls.Add((request.RequestUri.AbsoluteUri, request.Content == null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            var json = url switch
            {
                _ when url.Contains("/discovery/instance") => """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/my-tenant/v2.0/.well-known/openid-configuration","metadata":[{"preferred_network":"login.microsoftonline.com","preferred_cache":"login.windows.net","aliases":["login.microsoftonline.com"]}]}""",
                _ when url.Contains("/oauth2/v2.0/token") => $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{TokenCalls.Count}}"}""",
                _ when url.Contains("/identity/oauth2/token") => """{"token_type":"Bearer","expires_in":"3600","expires_on":"4102444800","resource":"r","access_token":"identity-token"}""",
                _ => null,
            };
            return new HttpResponseMessage(json == null ? HttpStatusCode.NotFound : HttpStatusCode.OK) { Content = new StringContent(json ?? "", null, "application/json") };
        }
    }
}
