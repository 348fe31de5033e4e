using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SpasmBot.Dialogs.Drawings;

/// <summary>Knows of nobody but the bot's own page.</summary>
public sealed class OwnPageOnly : IPublicAddress
{
    public string? For(IActivity incoming) => incoming.ChannelId is Channels.Directline or Channels.Webchat ? "" : null;
}
