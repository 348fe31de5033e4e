using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Clients;

/// <summary>The client inside of Web Chat, botframework-directlinejs 0.15.5, in Node.js.</summary>
public sealed class DirectLineJsTests
{
    [Theory]
    [InlineData("greets, echoes and answers")]
    [InlineData("polls")]
    [InlineData("shows the history again")]
    [InlineData("misses and doubles nothing when its socket breaks")]
    [InlineData("offers to send again what the bot failed on")]
    [InlineData("gets an error where sending again is no use")]
    [InlineData("has a session id")]
    [InlineData("cannot start without a token that is good")]
    public async Task DirectLineJS(string name)
    {
        await using var host = await BotHost.StartAsync();

        await Node.RunAsync(name, host);
    }

    [Fact]
    public async Task DirectLineJS_learns_that_its_token_expired_and_goes_on_with_another()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));

        await Node.RunAsync("learns that its token expired and goes on with another", host, new()
        {
            ["expire"] = () =>
            {
                time.Advance(TimeSpan.FromMinutes(31));
                return Task.CompletedTask;
            },
        });
    }

    [Fact]
    public async Task DirectLineJS_goes_on_after_the_bot_was_restarted()
    {
        var folder = Directory.CreateTempSubdirectory("spasmbot-");
        Dictionary<string, string?> settings = new()
        {
            ["Storage:Provider"] = "Sqlite",
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, "bot.db")}",
        };
        var host = await BotHost.StartAsync(settings);

        await Node.RunAsync("goes on after the bot was restarted", host, new()
        {
            ["restart"] = async () =>
            {
                await host.DisposeAsync();
                host = await BotHost.StartAsync(settings, port: host.Address.Port);
            },
        });

        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
