namespace Microsoft.Bot.Connector;

/// <summary>The uploaded files of a channel.</summary>
/// <exception cref="ErrorResponseException">From each: the channel refused the call.</exception>
/// <exception cref="ValidationException">From each: an argument that is needed is null.</exception>
public interface IAttachments
{
    /// <summary>What is known of an uploaded file.</summary>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>The bytes of one view of an uploaded file.</summary>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}
