using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests.Arm;

public class DeployedBotTests
{
    private static readonly ArmTemplate Template = ArmTemplate.Load("deploymentTemplates/DeployUseExistResourceGroup/template-BotApp-with-rg.json");

    private static readonly Dictionary<string, string> Managed = new() { ["botName"] = "calm" };

    private static readonly Dictionary<string, string> SingleTenant = new()
    {
        ["botName"] = "calm", ["appType"] = "SingleTenant", ["appId"] = "my-id", ["appSecret"] = "my-secret", ["tenantId"] = "my-tenant",
    };

    [Fact]
    public void A_managed_identity_needs_no_secret()
    {
        var settings = Settings(Managed);

        Assert.Equal("UserAssignedMSI", settings["MicrosoftAppType"]);
        Assert.Equal(ArmEvaluator.ManagedClientId, settings["MicrosoftAppId"]);
        Assert.Equal(ArmEvaluator.Tenant, settings["MicrosoftAppTenantId"]);
        Assert.Equal("", settings["MicrosoftAppPassword"]);
        Assert.Contains("calm-identity", Deployed("Microsoft.Web/sites", Managed)["identity"]!.ToJsonString());
    }

    [Fact]
    public void A_single_tenant_bot_uses_the_registration_that_it_was_given()
    {
        var settings = Settings(SingleTenant);

        Assert.Equal(["SingleTenant", "my-id", "my-secret", "my-tenant"], new[] { "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId" }.Select(key => settings[key]));
        Assert.Equal("None", Deployed("Microsoft.Web/sites", SingleTenant)["identity"]!["type"]!.GetValue<string>());
        Assert.False(Deployed("Microsoft.ManagedIdentity/userAssignedIdentities", SingleTenant)["condition"]!.GetValue<bool>());
    }

    [Fact]
    public void The_registration_and_the_settings_tell_of_the_same_bot()
    {
        foreach (var given in new[] { Managed, SingleTenant })
        {
            var bot = Deployed("Microsoft.BotService/botServices", given)["properties"]!;
            var settings = Settings(given);

            Assert.Equal("https://calm.azurewebsites.net/api/messages", bot["endpoint"]!.GetValue<string>());
            Assert.Equal(settings["MicrosoftAppId"], bot["msaAppId"]!.GetValue<string>());
            Assert.Equal(settings["MicrosoftAppType"], bot["msaAppType"]!.GetValue<string>());
            Assert.Equal(settings["MicrosoftAppTenantId"], bot["msaAppTenantId"]!.GetValue<string>());
        }
    }

    [Fact]
    public void Every_setting_written_is_one_that_the_bot_reads() =>
        Assert.All(Settings(Managed).Keys, key => Assert.Contains(key.Replace("__", ":"), BotSettings.Known));

    [Fact]
    public void Conversations_are_kept_where_a_restart_finds_them()
    {
        var settings = Settings(Managed);

        Assert.Equal("Sqlite", settings["Storage__Provider"]);
        Assert.StartsWith("Data Source=/home/", settings["Storage__ConnectionString"]);
        Assert.Equal(1, Deployed("Microsoft.Web/serverfarms", Managed)["sku"]!["capacity"]!.GetValue<int>());
    }

    [Fact]
    public void The_web_app_is_awake_private_and_watched()
    {
        var properties = Deployed("Microsoft.Web/sites", Managed)["properties"]!;
        var site = properties["siteConfig"]!;

        Assert.True(properties["httpsOnly"]!.GetValue<bool>());
        Assert.True(site["alwaysOn"]!.GetValue<bool>());
        Assert.True(site["webSocketsEnabled"]!.GetValue<bool>());
        Assert.Equal("/healthz", site["healthCheckPath"]!.GetValue<string>());
        Assert.Equal("DOTNETCORE|10.0", site["linuxFxVersion"]!.GetValue<string>());
        Assert.Equal("Disabled", site["ftpsState"]!.GetValue<string>());
        Assert.All(new[] { "minTlsVersion", "scmMinTlsVersion" }, key => Assert.True(Version.Parse(site[key]!.GetValue<string>()) >= new Version(1, 2)));
    }

    private static JsonObject Deployed(string type, Dictionary<string, string> given) =>
        new ArmEvaluator(Template, given).Resolve(Template.Resource(type))!.AsObject();

    private static Dictionary<string, string> Settings(Dictionary<string, string> given) =>
        Deployed("Microsoft.Web/sites", given)["properties"]!["siteConfig"]!["appSettings"]!.AsArray()
            .ToDictionary(setting => setting!["name"]!.GetValue<string>(), setting => setting!["value"]!.GetValue<string>());
}
