using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>By what an activity is known again when its channel sends it twice.</summary>
internal static class TurnIdentity
{
    /// <summary>Null where the same id does not mean the same activity.</summary>
    public static string? Of(Activity activity) => string.IsNullOrEmpty(activity.Id) ? null : activity.Type switch
    {
        // These carry the id of the message that they are about, and there may be many about one message.
        ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction => null,

        // The bot starts these itself, each with a new id.
        ActivityTypes.Event when activity.Name == ActivityEventNames.ContinueConversation => null,

        _ => activity.Id,
    };
}
