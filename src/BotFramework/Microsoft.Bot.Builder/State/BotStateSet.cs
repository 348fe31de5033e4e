namespace Microsoft.Bot.Builder;

/// <summary>States that are read and written together.</summary>
public class BotStateSet
{
    /// <summary>Starts with these states.</summary>
    public BotStateSet(params BotState[] botStates) => BotStates.AddRange(botStates);

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    public BotStateSet Add(BotState botState)
    {
        BotStates.Add(botState ?? throw new ArgumentNullException(nameof(botState)));
        return this;
    }

    /// <summary>Reads all states, at the same time.</summary>
    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => Task.WhenAll(BotStates.ConvertAll(state => state.LoadAsync(turnContext, force, cancellationToken)));

    /// <summary>Writes all states that have changed, at the same time.</summary>
    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => Task.WhenAll(BotStates.ConvertAll(state => state.SaveChangesAsync(turnContext, force, cancellationToken)));
}
