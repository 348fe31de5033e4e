namespace SpasmBot.Turns;

/// <summary>A value was changed by somebody else since it was read. The message begins as that of the SDK's own storages.</summary>
public sealed class ETagConflictException(string key, string? expected, string? stored)
    : Exception($"Etag conflict.\r\n\r\nOriginal: {expected}\r\nCurrent: {stored}")
{
    /// <summary>The key of the value.</summary>
    public string Key { get; } = key;
}
