namespace SpasmBot.Storage;

/// <summary>Lets go of what is too old to be kept.</summary>
public interface IRetention
{
    /// <summary>Whether the caller is to sweep now: true for one of all nodes, once in <paramref name="every"/>.</summary>
    Task<bool> ClaimSweepAsync(TimeSpan every, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes state, turns, logged activities and waiting replies that were written before a moment, at most <paramref name="limit"/> of each kind,
    /// so that turns do not wait for long. A conversation of which nothing is left is unknown from then on. What the bot itself needs to run stays.
    /// </summary>
    /// <returns>How many were deleted: 0 where nothing that old is left.</returns>
    Task<int> SweepAsync(DateTimeOffset before, int limit, CancellationToken cancellationToken);
}
