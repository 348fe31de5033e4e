using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns;

/// <summary>
/// Copies what bots send. The copy is the one that writing the activity as JSON and reading it again gives, and shares nothing with the
/// original; but only what messages rarely hold takes that way.
/// </summary>
public static class ActivityCopy
{
    /// <summary>A copy of the activity as it is now.</summary>
    public static Activity Of(Activity activity)
    {
        if (HasRarities(activity))
            return ActivityJson.Copy(activity)!;

        var copy = Shallow(activity);
        copy.From = Copy(activity.From);
        copy.Recipient = Copy(activity.Recipient);
        copy.Conversation = Copy(activity.Conversation);
        copy.SuggestedActions = Copy(activity.SuggestedActions);
        copy.Attachments = Each(activity.Attachments, Copy);
        copy.Entities = Each(activity.Entities, Copy);
        copy.ChannelData = Copy(activity.ChannelData);
        copy.Value = Copy(activity.Value);
        copy.Properties = Copy(activity.Properties);
        return copy;
    }

    private static bool HasRarities(Activity activity) =>
        activity.GetType() != typeof(Activity)
        || activity.MembersAdded != null || activity.MembersRemoved != null || activity.ReactionsAdded != null || activity.ReactionsRemoved != null
        || activity.RelatesTo != null || activity.ListenFor != null || activity.TextHighlights != null || activity.SemanticAction != null;

    private static ChannelAccount? Copy(ChannelAccount? account)
    {
        if (account?.GetType() != typeof(ChannelAccount))
            return ActivityJson.Copy(account);

        var copy = Shallow(account);
        copy.Properties = Copy(account.Properties);
        return copy;
    }

    private static ConversationAccount? Copy(ConversationAccount? conversation)
    {
        if (conversation?.GetType() != typeof(ConversationAccount))
            return ActivityJson.Copy(conversation);

        var copy = Shallow(conversation);
        copy.Properties = Copy(conversation.Properties);
        return copy;
    }

    private static Attachment? Copy(Attachment? attachment)
    {
        if (attachment?.GetType() != typeof(Attachment))
            return ActivityJson.Copy(attachment);

        var copy = Shallow(attachment);
        copy.Content = Copy(attachment.Content);
        copy.Properties = Copy(attachment.Properties);
        return copy;
    }

    private static Entity? Copy(Entity? entity)
    {
        if (entity?.GetType() != typeof(Entity))
            return ActivityJson.Copy(entity);

        var copy = Shallow(entity);
        copy.Properties = Copy(entity.Properties);
        return copy;
    }

    private static SuggestedActions? Copy(SuggestedActions? suggested) => suggested?.GetType() != typeof(SuggestedActions)
        ? ActivityJson.Copy(suggested)
        : new SuggestedActions { To = suggested.To?.ToList(), Actions = Each(suggested.Actions, Copy) };

    private static CardAction? Copy(CardAction? action)
    {
        if (action?.GetType() != typeof(CardAction))
            return ActivityJson.Copy(action);

        var copy = Shallow(action);
        copy.Value = Copy(action.Value);
        copy.ChannelData = Copy(action.ChannelData);
        return copy;
    }

    private static List<T>? Each<T>(IList<T>? list, Func<T?, T?> copy)
    {
        if (list == null)
            return null;

        var copies = new List<T>(list.Count);
        foreach (var item in list)
            copies.Add(copy(item)!);
        return copies;
    }

    private static object? Copy(object? value) => value is string ? value : value is JContainer json ? Copy(json) : ActivityJson.Copy(value);

    private static JObject Copy(JObject? properties) => properties is { Count: > 0 } ? (JObject)Copy((JContainer)properties) : [];

    private static JToken Copy(JContainer json) => IsPlain(json) ? json.DeepClone() : ActivityJson.Copy<JToken>(json)!;

    // Dates and the like are text once they were read again.
    private static bool IsPlain(JToken token)
    {
        if (token is JValue)
            return token.Type is JTokenType.String or JTokenType.Integer or JTokenType.Boolean or JTokenType.Null;
        for (var child = token.First; child != null; child = child.Next)
            if (!IsPlain(child))
                return false;
        return token is JObject or JArray or JProperty;
    }

    private static T Shallow<T>(T original)
        where T : class => (T)MemberwiseClone(original);

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern object MemberwiseClone(object original);
}
