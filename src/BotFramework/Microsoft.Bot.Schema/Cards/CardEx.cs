namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class CardEx
{
    public static Attachment ToAttachment(this HeroCard card) => CreateAttachment(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => CreateAttachment(card, ThumbnailCard.ContentType);

    private static Attachment CreateAttachment(object card, string contentType) =>
        new Attachment { Content = card, ContentType = contentType };
}
