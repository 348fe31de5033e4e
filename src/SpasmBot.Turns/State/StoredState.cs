namespace SpasmBot.Turns;

/// <summary>The stored value of one key.</summary>
/// <param name="Json">The value.</param>
/// <param name="ETag">Its version; null for a value that is not versioned.</param>
public sealed record StoredState(string Json, string? ETag)
{
    /// <summary>What no other value of the key has, earlier or later; never 0.</summary>
    public long Version { get; init; }
}
