using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Differential;

/// <summary>What a person gets to see of an activity, in a form that does not depend on the library.</summary>
internal static class Seen
{
    public static readonly JsonSerializer WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    public static JToken Of(IActivity activity)
    {
        var message = (Activity)activity;
        return JObject.FromObject(
            new
            {
                type = message.Type,
                text = NullIfEmpty(message.Text),
                speak = NullIfEmpty(message.Speak),
                inputHint = message.InputHint,
                layout = message.AttachmentLayout,
                actions = message.SuggestedActions?.Actions?.Select(Action),
                attachments = message.Attachments is { Count: > 0 } attachments ? attachments.Select(Card) : null,
            },
            WithoutNulls);
    }

    private static object Card(Attachment attachment)
    {
        // A prompt's own card has been through JSON, the one with its choices has not.
        var card = JObject.FromObject(attachment.Content).ToObject<HeroCard>()!;
        return new { contentType = attachment.ContentType, title = card.Title, text = NullIfEmpty(card.Text), buttons = card.Buttons?.Select(Action) };
    }

    private static object Action(CardAction action) => new { type = action.Type, title = action.Title, value = action.Value };

    private static string? NullIfEmpty(string text) => string.IsNullOrEmpty(text) ? null : text;
}
