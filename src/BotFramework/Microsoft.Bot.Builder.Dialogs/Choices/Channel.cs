using Known = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
public class Channel
{
    private const string PersonalChat = "personal";

    /// <inheritdoc cref="SupportsSuggestedActions(string, int, string)"/>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, conversationType: null);

    /// <summary>Whether the channel shows that many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt, string conversationType) => channelId switch
    {
        Known.Facebook or Known.Skype => buttonCnt <= 10,
        Known.Line => buttonCnt <= 13,
        Known.Kik => buttonCnt <= 20,
        Known.Telegram or Known.Emulator or Known.Directline or Known.DirectlineSpeech or Known.Webchat => buttonCnt <= 100,
        Known.Msteams => conversationType == PersonalChat && buttonCnt <= 3,
        _ => false,
    };

    /// <summary>Whether a card there can have that many buttons.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Known.Facebook or Known.Skype => buttonCnt <= 3,
        Known.Msteams => buttonCnt <= 50,
        Known.Line => buttonCnt <= 99,
        Known.Slack or Known.Telegram or Known.Emulator or Known.Directline or Known.DirectlineSpeech or Known.Webchat or Known.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether users see earlier messages there.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Known.Cortana;

    /// <summary>The most characters that a button's title can have; the same everywhere.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The activity's channel id; empty when it has none.</summary>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;

    /// <summary>The same as <see cref="Connector.Channels"/>.</summary>
    [Obsolete("Use Microsoft.Bot.Connector.Channels.")]
    public class Channels : Known;
}
