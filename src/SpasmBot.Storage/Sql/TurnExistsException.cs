namespace SpasmBot.Storage;

/// <summary>Rolls a commit back because the activity was answered before.</summary>
internal sealed class TurnExistsException : Exception;
