namespace SpasmBot.Storage;

/// <summary>State that belongs to the bot and to no person.</summary>
internal static class LastingState
{
    /// <summary>Keys that no sweep touches: what Direct Line signs its tokens with.</summary>
    public const string Key = "directline/signing-key";
}
