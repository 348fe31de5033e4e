using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Drawings;

/// <summary>
/// Puts the drawing of a stretch beside its words. Teams and the Emulator read its alternative text from an Adaptive Card, other
/// channels from the attachment's name. Where no client could fetch the image, the words stand alone: they are enough.
/// </summary>
public sealed class StretchDrawings(Phrasebook phrasebook, IPublicAddress address)
{
    /// <summary>The path under which the host serves dialogs/drawings.</summary>
    public const string Path = "/drawings";

    private const string ImageType = "image/png";

    public void AddTo(Activity message, IActivity incoming, string measureId)
    {
        if (!phrasebook.For(incoming).Drawings.TryGetValue(measureId, out var words) || address.For(incoming) is not { } host)
            return;
        var image = $"{host}{Path}/{measureId}.png";
        (message.Attachments ??= []).Add(incoming.ChannelId is Channels.Msteams or Channels.Emulator
            ? new Attachment(AnswerCard.ContentType, content: Card(image, words))
            : new Attachment(ImageType, image, name: words));
    }

    private static JObject Card(string image, string words) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.3",
        ["body"] = new JArray(new JObject { ["type"] = "Image", ["url"] = image, ["altText"] = words, ["size"] = "stretch" }),
    };
}
