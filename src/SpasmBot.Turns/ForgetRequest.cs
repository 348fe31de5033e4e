namespace SpasmBot.Turns;

/// <summary>Whose data is to be deleted.</summary>
/// <param name="Conversation">The conversation: its state, turns, log and waiting replies.</param>
/// <param name="UserId">The person: their user state on that channel; null where only the conversation is meant.</param>
public sealed record ForgetRequest(ConversationKey Conversation, string? UserId = null);
