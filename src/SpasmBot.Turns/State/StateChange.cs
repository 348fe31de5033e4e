namespace SpasmBot.Turns;

/// <summary>One key of the bot's state, changed.</summary>
/// <param name="Key">Any text.</param>
/// <param name="Json">The new value; null deletes it.</param>
/// <param name="ETag">The tag of the new value; null for a value that is not versioned.</param>
/// <param name="Expected">The tag that the stored value must have, if it has one; null where the stored value does not matter.</param>
public sealed record StateChange(string Key, string? Json, string? ETag = null, string? Expected = null)
{
    /// <summary>The version of the value that this one was made from, which must still be the stored one; 0: there was none; null: it does not matter.</summary>
    public long? Based { get; init; }
}
