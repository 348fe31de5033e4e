namespace Microsoft.Bot.Builder;

/// <summary>Keeps transcripts, and gives them back page by page.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>One page of what was said in a conversation, in order of time.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="startDate">Leaves out what was said before.</param>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>One page of the conversations on a channel, the oldest first.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    /// <summary>Forgets a conversation.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
