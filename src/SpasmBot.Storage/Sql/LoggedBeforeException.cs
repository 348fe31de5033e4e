namespace SpasmBot.Storage;

/// <summary>Rolls an append back because the activity is in the log.</summary>
internal sealed class LoggedBeforeException : Exception;
