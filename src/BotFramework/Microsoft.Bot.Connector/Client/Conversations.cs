using static Microsoft.Bot.Connector.ConnectorClient;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of a channel, over HTTP.</summary>
/// <exception cref="ArgumentNullException">The client is null.</exception>
public class Conversations(ConnectorClient client) : IConversations
{
    public ConnectorClient Client { get; private set; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ConversationsResult>(HttpMethod.Get, "v3/conversations" + Query((nameof(continuationToken), continuationToken)), null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", Needed(parameters), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Segment(conversationId)}/activities", Needed(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Segment(conversationId)}/activities/history", Needed(transcript), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ResourceResponse>(HttpMethod.Put, $"v3/conversations/{Segment(conversationId)}/activities/{Segment(activityId)}", Needed(activity), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ResourceResponse>(
            HttpMethod.Post,
            $"v3/conversations/{Segment(conversationId)}/activities/{Segment(activityId)}",
            Needed(activity),
            NamingConversation(conversationId, customHeaders),
            cancellationToken);

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync(HttpMethod.Delete, $"v3/conversations/{Segment(conversationId)}/activities/{Segment(activityId)}", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"v3/conversations/{Segment(conversationId)}/members", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var member = Segment(userId);
        return Client.SendAsync<ChannelAccount>(HttpMethod.Get, $"v3/conversations/{Segment(conversationId)}/members/{member}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(string conversationId, int? pageSize = null, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var path = $"v3/conversations/{Segment(conversationId)}/pagedmembers";
        var query = Query((nameof(pageSize), pageSize?.ToString(CultureInfo.InvariantCulture)), (nameof(continuationToken), continuationToken));
        return Client.SendAsync<PagedMembersResult>(HttpMethod.Get, path + query, null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync(HttpMethod.Delete, $"v3/conversations/{Segment(conversationId)}/members/{Segment(memberId)}", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<IList<ChannelAccount>>(HttpMethod.Get, $"v3/conversations/{Segment(conversationId)}/activities/{Segment(activityId)}/members", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<ResourceResponse>(HttpMethod.Post, $"v3/conversations/{Segment(conversationId)}/attachments", Needed(attachmentUpload), customHeaders, cancellationToken);

    // Replies are routed by it. A name that no header can carry is left to the address.
    private static Dictionary<string, List<string>> NamingConversation(string conversationId, Dictionary<string, List<string>> headers) =>
        conversationId.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? headers
            : new Dictionary<string, List<string>>(headers ?? [], StringComparer.OrdinalIgnoreCase) { ["x-ms-conversation-id"] = [conversationId] };
}
