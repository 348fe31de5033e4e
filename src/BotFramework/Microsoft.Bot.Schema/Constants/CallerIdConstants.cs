namespace Microsoft.Bot.Schema;

/// <summary>The values and the prefix of <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";
    public const string USGovChannel = "urn:botframework:azureusgov";
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
