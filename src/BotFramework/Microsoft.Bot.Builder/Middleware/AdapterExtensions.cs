namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and states where a turn finds them by their type.</summary>
public static class AdapterExtensions
{
    /// <summary>Each turn's <see cref="ITurnContext.TurnState"/> then holds the storage.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));

    /// <summary>Each turn's <see cref="ITurnContext.TurnState"/> then holds the states. They are neither loaded nor saved by this.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        foreach (var botState in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(botState, botState.GetType().FullName));
        return botAdapter;
    }
}
