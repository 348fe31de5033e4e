namespace Microsoft.Bot.Schema;

/// <summary>Names of the sign-in operations, which an activity handler has to tell from its own.</summary>
public static class SignInConstants
{
    public const string VerifyStateOperationName = "signin/verifyState";
    public const string TokenExchangeOperationName = "signin/tokenExchange";
    public const string TokenResponseEventName = "tokens/response";
    public const string SharePointTokenExchange = "cardExtension/token";
}
