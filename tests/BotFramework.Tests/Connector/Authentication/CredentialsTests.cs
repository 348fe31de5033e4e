using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;

namespace BotFramework.Tests.Connector.Authentication;

public class CredentialsTests
{
    private const string AppId = "app";
    private const string Template = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public static TheoryData<string> Forms => ["password", "certificate", "federated", "managed identity"];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_form_knows_its_app_and_demands_tokens(string form)
    {
        var factory = Factory(form);

        Assert.True(await factory.IsValidAppIdAsync(AppId, default));
        Assert.False(await factory.IsValidAppIdAsync("other", default));
        Assert.False(await factory.IsValidAppIdAsync(null!, default));
        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("other", "aud", Template, true, default));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_form_makes_credentials_for_the_audience_and_makes_them_once(string form)
    {
        var factory = Factory(form);

        var credentials = (AppCredentials)await factory.CreateCredentialsAsync(AppId, "aud", Template, true, default);

        Assert.Equal((AppId, "aud"), (credentials.MicrosoftAppId, credentials.OAuthScope));
        Assert.Same(credentials, await factory.CreateCredentialsAsync(AppId, "aud", Template, true, default));
        Assert.NotSame(credentials, await factory.CreateCredentialsAsync(AppId, "aud2", Template, true, default));
    }

    [Fact]
#pragma warning disable CS0618 // Old bots still call it.
    public void Old_bots_may_still_trust_service_urls_which_changes_nothing()
    {
        MicrosoftAppCredentials.TrustServiceUrl("https://channel.example");
        AppCredentials.TrustServiceUrl("https://channel.example", DateTime.MaxValue);

        Assert.True(AppCredentials.IsTrustedServiceUrl("https://another.example"));
    }
#pragma warning restore CS0618

    [Fact]
    public void The_keys_of_channels_are_checked_too() =>
        Assert.True(ChannelValidation.ToBotFromChannelTokenValidationParameters.ValidateIssuerSigningKey);

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("app", false)]
    public async Task Only_a_bot_without_an_app_id_is_open(string? appId, bool open)
    {
        var factory = new PasswordServiceClientCredentialFactory(appId, null, null, null, null);

        Assert.Equal(open, await factory.IsAuthenticationDisabledAsync(default));
        if (open)
            Assert.Same(MicrosoftAppCredentials.Empty, await factory.CreateCredentialsAsync("any", "aud", Template, true, default));
    }

    [Fact]
    public async Task Tokens_come_from_the_tenant_of_the_app_or_from_another_cloud()
    {
        var factory = new PasswordServiceClientCredentialFactory(AppId, "secret", "my-tenant", null, null);

        var inPublicCloud = (AppCredentials)await factory.CreateCredentialsAsync(AppId, "aud", Template, false, default);
        var elsewhere = (AppCredentials)await factory.CreateCredentialsAsync(AppId, "aud", "https://login.example/x", false, default);

        Assert.Equal(("https://login.microsoftonline.com/my-tenant", true), (inPublicCloud.OAuthEndpoint, inPublicCloud.ValidateAuthority));
        Assert.Equal(("https://login.example/x", false), (elsewhere.OAuthEndpoint, elsewhere.ValidateAuthority));
        Assert.Equal("https://login.microsoftonline.com/botframework.com", new MicrosoftAppCredentials(AppId, "secret").OAuthEndpoint);
    }

    [Fact]
    public async Task A_changed_password_makes_new_credentials()
    {
        var factory = new PasswordServiceClientCredentialFactory(AppId, "old", null, null, null);
        var before = await factory.CreateCredentialsAsync(AppId, "aud", Template, true, default);

        factory.Password = "new";

        Assert.Equal("new", ((MicrosoftAppCredentials)await factory.CreateCredentialsAsync(AppId, "aud", Template, true, default)).MicrosoftAppPassword);
        Assert.Equal("old", ((MicrosoftAppCredentials)before).MicrosoftAppPassword);
    }

    [Fact]
    public void What_a_form_needs_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => new CertificateServiceClientCredentialsFactory(null!, AppId));
        Assert.Throws<ArgumentNullException>(() => new CertificateServiceClientCredentialsFactory(Certificate(), " "));
        Assert.Throws<ArgumentNullException>(() => new FederatedServiceClientCredentialsFactory(AppId, ""));
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(""));
    }

    private static ServiceClientCredentialsFactory Factory(string form) => form switch
    {
        "password" => new PasswordServiceClientCredentialFactory(AppId, "secret", null, null, null),
        "certificate" => new CertificateServiceClientCredentialsFactory(Certificate(), AppId),
        "federated" => new FederatedServiceClientCredentialsFactory(AppId, "client"),
        _ => new ManagedIdentityServiceClientCredentialsFactory(AppId),
    };

    private static X509Certificate2 Certificate()
    {
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=bot", RSA.Create(2048), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now, now.AddDays(1));
    }
}
