using static Microsoft.Bot.Connector.ConnectorClient;

namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of a channel, over HTTP.</summary>
/// <exception cref="ArgumentNullException">The client is null.</exception>
public class Attachments(ConnectorClient client) : IAttachments
{
    public ConnectorClient Client { get; private set; } = client ?? throw new ArgumentNullException(nameof(client));

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.SendAsync<AttachmentInfo>(HttpMethod.Get, $"v3/attachments/{Segment(attachmentId)}", null, customHeaders, cancellationToken);

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Client.FetchAsync(HttpMethod.Get, $"v3/attachments/{Segment(attachmentId)}/views/{Segment(viewId)}", customHeaders, cancellationToken);

    /// <summary>The address of one view of an uploaded file.</summary>
    public string GetAttachmentUri(string attachmentId, string viewId = "original") =>
        Client.Resolve($"v3/attachments/{Segment(attachmentId)}/views/{Uri.EscapeDataString(viewId)}").ToString();

    /// <summary>The bytes of one view of an uploaded file, fetched without credentials.</summary>
    public Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        Client.HttpClient.GetStreamAsync(GetAttachmentUri(attachmentId, viewId));
}
