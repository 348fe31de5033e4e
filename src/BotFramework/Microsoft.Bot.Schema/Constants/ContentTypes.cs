namespace Microsoft.Bot.Schema;

/// <summary>The content types of the cards of this library.</summary>
public static class ContentTypes
{
    public const string HeroCard = "application/vnd.microsoft.card.hero";
    public const string ThumbnailCard = "application/vnd.microsoft.card.thumbnail";
}
