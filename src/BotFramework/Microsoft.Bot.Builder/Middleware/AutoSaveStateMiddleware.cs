namespace Microsoft.Bot.Builder;

/// <summary>Writes states that have changed at the end of each turn; not at the end of one that failed.</summary>
/// <param name="botStateSet">The states.</param>
public class AutoSaveStateMiddleware(BotStateSet botStateSet) : IMiddleware
{
    /// <summary>Writes these states.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates) : this(new BotStateSet(botStates)) { }

    /// <summary>The states.</summary>
    public BotStateSet BotStateSet { get; set; } = botStateSet;

    /// <summary>Adds a state.</summary>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState ?? throw new ArgumentNullException(nameof(botState)));
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken).ConfigureAwait(false);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
    }
}
