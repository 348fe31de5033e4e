using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using SpasmBot.Drawings;
using SpasmBot.Turns;

namespace SpasmBot.Tests.Drawings;

public class PublicAddressTests
{
    [Theory]
    [InlineData("directline", "")]
    [InlineData("webchat", "")]
    [InlineData("emulator", "http://localhost:3978")]
    [InlineData("msteams", null)]
    public void Unset_it_serves_the_own_page_and_this_machine(string channel, string? address) =>
        Assert.Equal(address, Address().For(On(channel)));

    [Theory]
    [InlineData("directline")]
    [InlineData("msteams")]
    public void Set_it_serves_every_channel(string channel)
    {
        Assert.Equal("https://bot.example.org/spasm", Address(("PublicAddress", "https://bot.example.org/spasm/")).For(On(channel)));
        Assert.Equal("https://spasm.azurewebsites.net", Address(("WEBSITE_HOSTNAME", "spasm.azurewebsites.net")).For(On(channel)));
    }

    [Theory]
    [InlineData("bot.example.org")]
    [InlineData("ftp://bot.example.org")]
    [InlineData("https://bot.example.org/?x=1")]
    public void What_is_no_address_stops_the_start_by_its_name(string set) =>
        Assert.StartsWith("PublicAddress", Assert.Throws<SettingException>(() => PublicAddress.Check(Configuration(("PublicAddress", set)))).Message);

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();

    private static PublicAddress Address(params (string Key, string Value)[] settings) => new(Configuration(settings), new Listening("http://[::]:3978"));

    private static Activity On(string channel) => new(ActivityTypes.Message) { ChannelId = channel };

    /// <summary>A server that listens at an address, and does nothing else.</summary>
    private sealed class Listening : IServer
    {
        public Listening(string address)
        {
            var addresses = new ServerAddressesFeature();
            addresses.Addresses.Add(address);
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }
}
