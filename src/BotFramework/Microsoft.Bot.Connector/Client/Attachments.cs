using static Microsoft.Bot.Connector.ConnectorClient;

namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of a channel, over HTTP.</summary>
public class Attachments : IAttachments
{
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public Attachments(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client { get; private set; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(attachmentId, nameof(attachmentId));
        return Client.SendAsync<AttachmentInfo>(HttpMethod.Get, $"v3/attachments/{Uri.EscapeDataString(attachmentId)}", null, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        Need(attachmentId, nameof(attachmentId));
        Need(viewId, nameof(viewId));
        return Client.FetchAsync(HttpMethod.Get, $"v3/attachments/{Uri.EscapeDataString(attachmentId)}/views/{Uri.EscapeDataString(viewId)}", customHeaders, cancellationToken);
    }

    /// <summary>The address of one view of an uploaded file.</summary>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        Need(attachmentId, nameof(attachmentId));
        return Client.Resolve($"v3/attachments/{Uri.EscapeDataString(attachmentId)}/views/{Uri.EscapeDataString(viewId)}").ToString();
    }

    /// <summary>The bytes of one view of an uploaded file, fetched without credentials.</summary>
    public Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        Client.HttpClient.GetStreamAsync(GetAttachmentUri(attachmentId, viewId));
}
