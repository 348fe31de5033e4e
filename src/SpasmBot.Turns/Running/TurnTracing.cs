using System.Diagnostics;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Trace = System.Diagnostics.Activity;

namespace SpasmBot.Turns;

/// <summary>Turns as spans of the activity source <c>SpasmBot.Turns</c>: channel, type, wait and outcome; no word of a person and no id.</summary>
public static class TurnTracing
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "SpasmBot.Turns";

    private const string Other = "other";
    private static readonly ActivitySource Source = new(SourceName);

    // Senders can write anything into these fields, so only what is known goes on.
    private static readonly HashSet<string> ChannelIds =
        [Channels.Directline, Channels.Webchat, Channels.Emulator, Channels.Msteams, Channels.Slack, Channels.Facebook, Channels.Telegram, Channels.Test];

    private static readonly HashSet<string> Types =
    [
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Event, ActivityTypes.Invoke,
        ActivityTypes.Typing, ActivityTypes.EndOfConversation, ActivityTypes.MessageReaction, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete,
    ];

    internal static Trace? Turn(IActivity activity) => Source.StartActivity("turn")
        ?.SetTag("channel", activity.ChannelId is { } channel && ChannelIds.Contains(channel) ? channel : Other)
        .SetTag("type", activity.Type is { } type && Types.Contains(type) ? type : Other);

    internal static void SetOutcome(string outcome)
    {
        if (Trace.Current is { } span && span.Source.Name == SourceName)
            span.SetTag("outcome", outcome);
    }
}
