namespace SpasmBot.Turns;

/// <summary>The bot's state as JSON. <see cref="TurnStorage"/> is what the bot sees of it.</summary>
public interface IStateStore
{
    /// <summary>The values of those keys that have one.</summary>
    Task<IReadOnlyDictionary<string, StoredState>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Makes all the changes or none.</summary>
    /// <exception cref="ETagConflictException">A stored value has another tag than expected.</exception>
    /// <exception cref="StateMovedException">A stored value is not the one that its successor was made from.</exception>
    Task WriteAsync(IReadOnlyCollection<StateChange> changes, CancellationToken cancellationToken);
}
