using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.AspNetCore;

public class ConfigurationServiceClientCredentialFactoryTests
{
    [Fact]
    public async Task Without_an_app_id_anyone_may_call() =>
        Assert.True(await With(null, null, null, null).IsAuthenticationDisabledAsync(default));

    [Theory]
    [InlineData(null, "app", "secret", null)]
    [InlineData("MultiTenant", "app", "secret", "tenant")]
    [InlineData("singletenant", "app", "secret", "tenant")]
    [InlineData("UserAssignedMSI", "app", null, "tenant")]
    public async Task With_an_app_id_it_is_the_only_one_that_is_valid(string? type, string? appId, string? password, string? tenantId)
    {
        var factory = With(type, appId, password, tenantId);

        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
        Assert.True(await factory.IsValidAppIdAsync("app", default));
        Assert.False(await factory.IsValidAppIdAsync("other", default));
    }

    [Theory]
    [InlineData("SingleTenant", null, "secret", "tenant", "MicrosoftAppId is required")]
    [InlineData("SingleTenant", "app", null, "tenant", "MicrosoftAppPassword is required")]
    [InlineData("SingleTenant", "app", "secret", null, "MicrosoftAppTenantId is required")]
    [InlineData("UserAssignedMSI", null, null, "tenant", "MicrosoftAppId is required")]
    [InlineData("UserAssignedMSI", "app", null, null, "MicrosoftAppTenantId is required")]
    [InlineData("UserAssignedMSI", "app", "secret", "tenant", "MicrosoftAppPassword must not be set")]
    public void A_setting_that_cannot_work_is_named(string type, string? appId, string? password, string? tenantId, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => With(type, appId, password, tenantId)).Message);

    private static ConfigurationServiceClientCredentialFactory With(string? type, string? appId, string? password, string? tenantId) =>
        new(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["MicrosoftAppType"] = type,
                ["MicrosoftAppId"] = appId,
                ["MicrosoftAppPassword"] = password,
                ["MicrosoftAppTenantId"] = tenantId,
            })
            .Build());
}
