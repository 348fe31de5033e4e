namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Copies activities so that a prompt can be sent again and again unchanged. The copy is the one that writing the activity as JSON
/// and reading it again gives (a card in an attachment becomes a <see cref="JObject"/>), at a fraction of the cost: only what a
/// prompt rarely has goes through JSON.
/// </summary>
internal static class ActivityCopy
{
    public static Activity Of(Activity activity)
    {
        if (HasRarities(activity))
            return ThroughJson(activity);

        var copy = (Activity)MemberwiseClone(activity);
        copy.From = ThroughJson(activity.From);
        copy.Recipient = ThroughJson(activity.Recipient);
        copy.Conversation = ThroughJson(activity.Conversation);
        copy.SuggestedActions = ThroughJson(activity.SuggestedActions);
        copy.Attachments = Each(activity.Attachments, Copy);
        copy.Entities = Each(activity.Entities, Copy);
        copy.ChannelData = ThroughJson(activity.ChannelData);
        copy.Value = ThroughJson(activity.Value);
        copy.ListenFor = activity.ListenFor?.ToList();
        copy.Properties = Copy(activity.Properties);
        return copy;
    }

    private static bool HasRarities(Activity activity) =>
        activity.GetType() != typeof(Activity)
        || activity.MembersAdded != null || activity.MembersRemoved != null || activity.ReactionsAdded != null || activity.ReactionsRemoved != null
        || activity.RelatesTo != null || activity.TextHighlights != null || activity.SemanticAction != null;

    private static Attachment Copy(Attachment attachment) => new()
    {
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Content = ThroughJson(attachment.Content),
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Properties = Copy(attachment.Properties),
    };

    private static Entity Copy(Entity entity) =>
        entity.GetType() == typeof(Entity) ? new Entity { Type = entity.Type, Properties = Copy(entity.Properties) } : ThroughJson(entity);

    // Reading JSON makes these only when there is something to put in.
    private static JObject Copy(JObject properties) => properties is { Count: > 0 } ? (JObject)properties.DeepClone() : new JObject();

    private static List<T> Each<T>(IList<T> list, Func<T, T> copy)
        where T : class
    {
        if (list == null)
            return null;

        var copies = new List<T>(list.Count);
        foreach (var item in list)
            copies.Add(item == null ? null : copy(item));
        return copies;
    }

    private static T ThroughJson<T>(T value)
        where T : class => value switch
    {
        null or string => value,
        JToken token => (T)(object)token.DeepClone(),
        _ => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(value)),
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern object MemberwiseClone(object original);
}
