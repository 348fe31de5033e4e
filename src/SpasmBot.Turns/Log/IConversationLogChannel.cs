namespace SpasmBot.Turns;

/// <summary>
/// Marks an adapter (<c>Microsoft.Bot.Builder.BotAdapter</c>) whose channel is the <see cref="IConversationLog"/>.
/// The replies of its turns are appended to the log of the conversation in the turn's own commit, and that is their delivery:
/// the adapter's SendActivitiesAsync is then called for typing activities, which go out at once, and for delays, which it may pass over.
/// </summary>
/// <remarks>
/// A mark on the adapter and not the channel id decides, because the channel <c>directline</c> of Azure reaches the bot
/// over the Bot Connector, as do test clients that call themselves <c>directline</c>.
/// </remarks>
public interface IConversationLogChannel;
