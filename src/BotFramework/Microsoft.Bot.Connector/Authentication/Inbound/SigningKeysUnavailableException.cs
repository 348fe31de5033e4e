namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys that tokens are checked with cannot be fetched, and none are known that are fresh enough.</summary>
internal sealed class SigningKeysUnavailableException(Exception innerException)
    : Exception("The signing keys cannot be fetched.", innerException);
