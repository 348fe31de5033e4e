namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts in memory, without limit. For tests and trials.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = [];

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        if (activity == null)
            throw new ArgumentNullException(nameof(activity), "activity cannot be null for LogActivity()");

        lock (_channels)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var conversations))
                _channels[activity.ChannelId] = conversations = [];
            if (!conversations.TryGetValue(activity.Conversation.Id, out var transcript))
                conversations[activity.Conversation.Id] = transcript = [];

            if (activity.Type == ActivityTypes.MessageUpdate)
                Replace(transcript, activity.Id, original => Updated(original, activity));
            else if (activity.Type == ActivityTypes.MessageDelete)
                Replace(transcript, activity.Id, Tombstone);
            else
                transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);

        lock (_channels)
        {
            var transcript = ConversationsOf(channelId)?.GetValueOrDefault(conversationId) ?? [];
            var inTime = transcript.OrderBy(activity => activity.Timestamp).Where(activity => activity.Timestamp >= startDate);
            return Task.FromResult(Page(inTime, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);

        lock (_channels)
        {
            var infos = (ConversationsOf(channelId) ?? [])
                .Select(conversation => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = conversation.Key,
                    Created = conversation.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(info => info.Created);
            return Task.FromResult(Page(infos, info => info.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);

        lock (_channels)
            ConversationsOf(channelId)?.Remove(conversationId);
        return Task.CompletedTask;
    }

    private static void Replace(List<IActivity> transcript, string id, Func<IActivity, IActivity> replacement)
    {
        var index = transcript.FindIndex(logged => logged.Id == id);
        if (index >= 0)
            transcript[index] = replacement(transcript[index]);
    }

    // Stays where it was in the conversation.
    private static Activity Updated(IActivity original, IActivity update)
    {
        var updated = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(update));
        updated.Type = original.Type;
        updated.LocalTimestamp = original.LocalTimestamp;
        updated.Timestamp = original.Timestamp;
        return updated;
    }

    // That something was said can be told, what and by whom not.
    private static Activity Tombstone(IActivity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        From = new ChannelAccount(id: "deleted", role: original.From?.Role),
        Recipient = new ChannelAccount(id: "deleted", role: original.Recipient?.Role),
        Locale = original.GetLocale(),
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };

    // The token is the id of the last item of the page before.
    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string> idOf, string continuationToken)
    {
        var rest = continuationToken == null ? all : all.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var items = rest.Take(PageSize).ToArray();
        return new PagedResult<T>
        {
            Items = items,
            ContinuationToken = items.Length == PageSize ? idOf(items[^1]) : null,
        };
    }

    private Dictionary<string, List<IActivity>> ConversationsOf(string channelId) => _channels.GetValueOrDefault(channelId);
}
