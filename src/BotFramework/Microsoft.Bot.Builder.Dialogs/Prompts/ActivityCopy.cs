namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Copies activities so that a prompt can be sent again and again unchanged. The copy is the one that writing the activity as JSON
/// and reading it again gives (a card in an attachment becomes a <see cref="JObject"/>), at a fraction of the cost: only what a
/// prompt rarely has goes through JSON.
/// </summary>
internal static class ActivityCopy
{
    public static Activity Of(Activity activity) => new()
    {
        Type = activity.Type,
        Id = activity.Id,
        Timestamp = activity.Timestamp,
        LocalTimestamp = activity.LocalTimestamp,
        LocalTimezone = activity.LocalTimezone,
        ServiceUrl = activity.ServiceUrl,
        ChannelId = activity.ChannelId,
        From = ThroughJson(activity.From),
        Conversation = ThroughJson(activity.Conversation),
        Recipient = ThroughJson(activity.Recipient),
        TextFormat = activity.TextFormat,
        AttachmentLayout = activity.AttachmentLayout,
        MembersAdded = ThroughJson(activity.MembersAdded),
        MembersRemoved = ThroughJson(activity.MembersRemoved),
        ReactionsAdded = ThroughJson(activity.ReactionsAdded),
        ReactionsRemoved = ThroughJson(activity.ReactionsRemoved),
        TopicName = activity.TopicName,
        HistoryDisclosed = activity.HistoryDisclosed,
        Locale = activity.Locale,
        Text = activity.Text,
        Speak = activity.Speak,
        InputHint = activity.InputHint,
        Summary = activity.Summary,
        SuggestedActions = ThroughJson(activity.SuggestedActions),
        Attachments = Each(activity.Attachments, Copy),
        Entities = Each(activity.Entities, Copy),
        ChannelData = ThroughJson(activity.ChannelData),
        Action = activity.Action,
        ReplyToId = activity.ReplyToId,
        Label = activity.Label,
        ValueType = activity.ValueType,
        Value = ThroughJson(activity.Value),
        Name = activity.Name,
        RelatesTo = ThroughJson(activity.RelatesTo),
        Code = activity.Code,
        Expiration = activity.Expiration,
        Importance = activity.Importance,
        DeliveryMode = activity.DeliveryMode,
        ListenFor = activity.ListenFor?.ToList(),
        TextHighlights = ThroughJson(activity.TextHighlights),
        SemanticAction = ThroughJson(activity.SemanticAction),
        CallerId = activity.CallerId,
        Properties = Copy(activity.Properties),
    };

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
}
