namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and states where a turn finds them by their type.</summary>
public static class AdapterExtensions
{
    /// <summary>Each turn's <see cref="ITurnContext.TurnState"/> then holds the storage.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));

    /// <summary>Each turn's <see cref="ITurnContext.TurnState"/> then holds both states, which are saved at its end.</summary>
    /// <param name="auto">False leaves the saving to the bot.</param>
    public static BotAdapter UseState(this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);

        botAdapter.UseBotState(userState, conversationState);
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }

    /// <summary>Each turn's <see cref="ITurnContext.TurnState"/> then holds the states. They are neither loaded nor saved by this.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        foreach (var botState in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName));
        return botAdapter;
    }
}
