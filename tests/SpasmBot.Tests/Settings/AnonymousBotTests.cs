using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SpasmBot.Settings;
using SpasmBot.Turns;

namespace SpasmBot.Tests.Settings;

public class AnonymousBotTests
{
    private static void Refuse(string environment, params (string Key, string Value)[] settings) =>
        AnonymousBot.Refuse(
            new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build(),
            new Host(environment));

    [Fact]
    public void In_production_a_bot_without_an_id_does_not_start() =>
        Assert.Contains("MicrosoftAppId", Assert.Throws<SettingException>(() => Refuse("Production")).Message);

    [Fact]
    public void It_starts_where_an_anonymous_bot_is_meant() => Refuse("Production", ("Security:AllowAnonymousBot", "true"));

    [Fact]
    public void It_starts_with_an_id() => Refuse("Production", ("MicrosoftAppId", "11111111-1111-1111-1111-111111111111"));

    [Fact]
    public void It_starts_without_an_id_in_development() => Refuse("Development");

    private sealed class Host(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "SpasmBot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
