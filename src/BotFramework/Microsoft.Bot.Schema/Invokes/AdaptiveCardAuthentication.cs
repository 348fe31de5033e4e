namespace Microsoft.Bot.Schema;

/// <summary>The sign-in that came with a card's action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest;
