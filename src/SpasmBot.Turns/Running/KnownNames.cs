using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>
/// What logs and traces call a channel and a kind of activity. Senders can write anything into these fields, also what a person said, so that only
/// known names go on.
/// </summary>
public static class KnownNames
{
    private const string Other = "other";

    private static readonly HashSet<string> ChannelIds =
        [Channels.Directline, Channels.Webchat, Channels.Emulator, Channels.Msteams, Channels.Slack, Channels.Facebook, Channels.Telegram, Channels.Test];

    private static readonly HashSet<string> Types =
    [
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Event, ActivityTypes.Invoke,
        ActivityTypes.Typing, ActivityTypes.EndOfConversation, ActivityTypes.MessageReaction, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete,
    ];

    /// <summary>The activity's channel, or <c>other</c>.</summary>
    public static string ChannelOf(IActivity activity) => activity.ChannelId is { } channel && ChannelIds.Contains(channel) ? channel : Other;

    /// <summary>The activity's type, or <c>other</c>.</summary>
    public static string TypeOf(IActivity activity) => activity.Type is { } type && Types.Contains(type) ? type : Other;
}
