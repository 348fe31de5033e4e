namespace SpasmBot.Turns;

/// <summary>The stored value of one key.</summary>
/// <param name="Json">The value.</param>
/// <param name="ETag">Its version; null for a value that is not versioned.</param>
public sealed record StoredState(string Json, string? ETag);
