using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>A turn that the bot is to have of its own accord.</summary>
/// <param name="Conversation">Where.</param>
/// <param name="OnLog">Whether the bot itself is the channel: see <see cref="IConversationLogChannel"/>.</param>
public sealed record LaterTurn(ConversationReference Conversation, bool OnLog);
