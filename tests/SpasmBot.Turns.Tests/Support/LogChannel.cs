namespace SpasmBot.Turns.Tests;

/// <summary>A channel whose conversations are in the conversation log.</summary>
internal sealed class LogChannel : Channel, IConversationLogChannel;
