using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Drawings;
using SpasmBot.Turns;

namespace SpasmBot.Drawings;

/// <summary>
/// The bot's address as set by PublicAddress, or as Azure App Service names it. Without either the bot's own page needs none, and
/// the Emulator, which runs on the same machine, is told where the server listens. The address that a request asks for is never
/// taken: whoever sends it could write any.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration, IServer server) : IPublicAddress
{
    private const string Key = "PublicAddress";
    private const string AzureHost = "WEBSITE_HOSTNAME";

    private readonly string? _known = Known(configuration);

    /// <exception cref="SettingException">PublicAddress is set and no address.</exception>
    public static void Check(IConfiguration configuration) => Known(configuration);

    public string? For(IActivity incoming) => _known ?? incoming.ChannelId switch
    {
        Channels.Directline or Channels.Webchat => "",
        Channels.Emulator => Listening(),
        _ => null,
    };

    private static string? Known(IConfiguration configuration)
    {
        if (configuration[Key] is not { Length: > 0 } set)
            return configuration[AzureHost] is { Length: > 0 } host ? $"https://{host}" : null;
        return Uri.TryCreate(set, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length == 0
            ? address.ToString().TrimEnd('/')
            : throw new SettingException(Key, $"is '{set}', and no address such as https://bot.example.org");
    }

    private string? Listening()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(a => a.StartsWith("http://", StringComparison.Ordinal));
        return address is null ? null : $"http://localhost:{BindingAddress.Parse(address).Port}";
    }
}
