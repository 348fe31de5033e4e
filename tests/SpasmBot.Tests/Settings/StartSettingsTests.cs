using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.DependencyInjection;

namespace SpasmBot.Tests.Settings;

public class StartSettingsTests
{
    [Fact]
    public async Task No_file_of_settings_is_watched()
    {
        await using var application = new SpasmBotApplication();

        var files = ((IConfigurationRoot)application.Services.GetRequiredService<IConfiguration>()).Providers.OfType<JsonConfigurationProvider>().ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => file.Source.ReloadOnChange);
    }
}
