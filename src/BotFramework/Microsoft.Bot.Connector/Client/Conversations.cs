using static Microsoft.Bot.Connector.ConnectorClient;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of a channel, over HTTP.</summary>
public class Conversations : IConversations
{
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public Conversations(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        return Client.SendAsync<ConversationsResult>(HttpMethod.Get, "v3/conversations" + Query((nameof(continuationToken), continuationToken)), null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(parameters, nameof(parameters));
        return Client.SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(activity, nameof(activity));
        return Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities", activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(transcript, nameof(transcript));
        return Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/history", transcript, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(activityId, nameof(activityId));
        Need(activity, nameof(activity));
        return Client.SendAsync<ResourceResponse>(HttpMethod.Put, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", activity, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(activityId, nameof(activityId));
        Need(activity, nameof(activity));
        var headers = NamingConversation(conversationId, customHeaders);
        return Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", activity, headers, cancellationToken);
    }

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(activityId, nameof(activityId));
        return Client.SendAsync(HttpMethod.Delete, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        return Client.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/members", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(userId, nameof(userId));
        Need(conversationId, nameof(conversationId));
        return Client.SendAsync<ChannelAccount>(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/members/{Uri.EscapeDataString(userId)}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = null, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        return Client.SendAsync<PagedMembersResult>(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/pagedmembers" + Query((nameof(pageSize), pageSize?.ToString(CultureInfo.InvariantCulture)), (nameof(continuationToken), continuationToken)), null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(memberId, nameof(memberId));
        return Client.SendAsync(HttpMethod.Delete, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/members/{Uri.EscapeDataString(memberId)}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(activityId, nameof(activityId));
        return Client.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/activities/{Uri.EscapeDataString(activityId)}/members", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(conversationId, nameof(conversationId));
        Need(attachmentUpload, nameof(attachmentUpload));
        return Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversationId)}/attachments", attachmentUpload, customHeaders, cancellationToken);
    }

    // Replies are routed by it. A name that no header can carry is left to the address.
    private static Dictionary<string, List<string>> NamingConversation(string conversationId, Dictionary<string, List<string>> headers) =>
        conversationId.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? headers
            : new Dictionary<string, List<string>>(headers ?? [], StringComparer.OrdinalIgnoreCase) { ["x-ms-conversation-id"] = [conversationId] };
}
