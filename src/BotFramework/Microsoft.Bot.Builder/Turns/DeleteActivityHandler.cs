namespace Microsoft.Bot.Builder;

/// <summary>Sees a deletion on its way out; without a call of <paramref name="next"/> it is not made.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">The conversation and, in its ActivityId, the activity to delete.</param>
/// <param name="next">The handler after this one, and finally the adapter.</param>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
