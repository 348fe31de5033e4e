namespace SpasmBot.Turns;

/// <summary>The keys of the bot's state, in order.</summary>
public interface IStateKeys
{
    /// <summary>Keys from <paramref name="from"/> on and below <paramref name="below"/>, compared by their bytes, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<string>> KeysAsync(string from, string below, int limit, CancellationToken cancellationToken);
}
